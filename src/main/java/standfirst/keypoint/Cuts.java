package standfirst.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.keypoint.Parts.Part;
import standfirst.language.Lexicon;
import standfirst.language.Table;
import standfirst.language.Words;

/// Cuts clauses off sentences by the rules of `cuts.tsv`. What goes holds no negation, hedge, attribution, condition or
/// quotation mark; a language whose words for these are not known is left as it is.
final class Cuts {
    private static final Map<Locale, Cuts> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final List<List<String>> ROWS =
            Table.rows(Cuts.class, "cuts.tsv").toList();

    private static final Set<String> CLAIMING = Set.of("negation", "hedge", "report", "condition");

    /// What is left must still be a statement.
    private static final int FEWEST_WORDS = 8;

    private static final int LONGEST_DATE = 4;

    private static final int LONGEST_ATTRIBUTION = 10;
    private static final int LONGEST_PLACE = 6;
    private static final int SHORTEST_PARTICIPLE = 5;

    /// "who", alone between two commas, begins a part that goes on.
    private static final int FEWEST_OF_RELATIVE = 3;

    private final Locale language;
    private final Lexicon lexicon;
    private final Set<String> tails;
    private final Set<String> participles;
    private final Set<String> relatives;
    private final Set<String> ands;
    private final Set<String> lists;
    private final Set<String> leads;
    private final Set<String> places;
    private final boolean dashes;

    private Cuts(Locale language) {
        this.language = language;
        lexicon = Lexicon.of(language);
        tails = listed("tail");
        participles = listed("participle");
        relatives = listed("relative");
        ands = listed("and");
        lists = listed("list");
        leads = listed("lead");
        places = listed("place");
        dashes = !listed("dash").isEmpty();
    }

    static Cuts of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, Cuts::new);
    }

    private Set<String> listed(String kind) {
        Set<String> listed = new HashSet<>();
        for (List<String> row : ROWS)
            if (row.get(0).equals(language.getLanguage()) && row.get(1).equals(kind))
                for (String words : row.get(2).split(" ")) listed.add(words.replace('_', ' '));
        return listed;
    }

    /// Cuts until the sentence has at most so many words, or nothing more can go.
    String shortened(String sentence, int atMost) {
        if (!lexicon.known()) return sentence;
        String text = sentence;
        Optional<String> next = Optional.of(sentence);
        while (next.isPresent() && Words.count(text) > atMost) {
            text = next.get();
            next = cut(text);
        }
        return ended(text, sentence);
    }

    /// Where the sentence's own full stop went with what was cut, it is put back.
    private static String ended(String text, String sentence) {
        int stop = Parts.lastStop(sentence);
        return stop < 0 || Parts.lastStop(text) >= 0 ? text : text + sentence.charAt(stop);
    }

    private Optional<String> cut(String text) {
        Optional<String> withoutBrackets = withoutBrackets(text);
        if (withoutBrackets.isPresent()) return withoutBrackets;
        Parts parts = Parts.of(text);
        if (parts.size() < 2) return Optional.empty();
        return withoutTail(parts)
                .or(() -> withoutMiddle(parts))
                .or(() -> withoutPlace(parts))
                .or(() -> withoutList(parts))
                .or(() -> withoutLead(parts))
                .map(Parts::toString);
    }

    /// "(which nobody knew)" and the space before it.
    private Optional<String> withoutBrackets(String text) {
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
        int open = close < 0 ? -1 : Math.max(text.lastIndexOf('(', close), text.lastIndexOf('（', close));
        if (open <= 0 || !mayGo(text.substring(open, close + 1))) return Optional.empty();
        int from = text.charAt(open - 1) == ' ' ? open - 1 : open;
        return Optional.of(text.substring(0, from) + text.substring(close + 1));
    }

    private Optional<Parts> withoutTail(Parts parts) {
        int last = parts.size() - 1;
        Part tail = parts.get(last);
        if (isAttribution(tail) && last > 1 && isTail(parts, last - 1))
            return statement(parts.without(last - 1, tail.sign()));
        return isTail(parts, last) ? statement(parts.until(last)) : Optional.empty();
    }

    /// ", officials said": stays, whatever goes before it.
    private boolean isAttribution(Part part) {
        return part.isAfter(Parts.COMMAS)
                && Words.count(part.text()) <= LONGEST_ATTRIBUTION
                && lexicon.find(part.text()).stream().anyMatch(hit -> hit.kind().equals("report"));
    }

    private boolean isTail(Parts parts, int index) {
        Part tail = parts.get(index);
        boolean removable = tail.isAfter(Parts.SEMICOLONS)
                || dashes && tail.isAfterDash() && parts.dashes() == 1
                || tail.isAfter(Parts.COMMAS) && (begins(tail.text(), tails) || beginsWithParticiple(tail.text()))
                || tail.isAfter(Parts.COMMAS) && begins(tail.text(), ands) && parts.size() == 2;
        return removable && mayGo(tail.text());
    }

    /// "The minister, who had been ill, resigned" and "the fleet – all of it – sank".
    private Optional<Parts> withoutMiddle(Parts parts) {
        for (int i = parts.size() - 2; i > 0; i--) {
            Part part = parts.get(i);
            Part next = parts.get(i + 1);
            boolean remark = dashes && part.isAfterDash() && next.isAfterDash() && parts.dashes() == 2;
            boolean relative = followsSubject(parts, i)
                    && part.isAfter(Parts.COMMAS)
                    && next.isAfter(Parts.COMMAS)
                    && begins(part.text(), relatives)
                    && Words.count(part.text()) >= FEWEST_OF_RELATIVE
                    && !begins(next.text(), tails)
                    && !begins(next.text(), ands)
                    && Character.isLowerCase(next.text().codePointAt(0));
            if ((remark || relative) && mayGo(part.text()))
                return statement(parts.without(i, i == 1 && isLead(parts) ? ", " : " "));
        }
        return Optional.empty();
    }

    /// "in Grell, district of Harvenport, …": from the end, so that the narrowest place stays.
    private Optional<Parts> withoutPlace(Parts parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            Part part = parts.get(i);
            boolean place = part.isAfter(Parts.COMMAS) && begins(part.text(), places);
            if (!place || Words.count(part.text()) > LONGEST_PLACE || !mayGo(part.text())) continue;
            boolean last = i == parts.size() - 1;
            return statement(
                    last ? parts.until(i) : parts.without(i, parts.get(i + 1).sign()));
        }
        return Optional.empty();
    }

    /// Further on in a sentence, commas part the items of lists too.
    private boolean followsSubject(Parts parts, int index) {
        return index == 1 || index == 2 && isLead(parts);
    }

    /// "… in three cities, including Harvenport, Kelvar and Grell": names go on with capitals, verbs do not.
    private Optional<Parts> withoutList(Parts parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            Part part = parts.get(i);
            if (!mayGo(part.text())) return Optional.empty();
            if (part.isAfter(Parts.COMMAS) && begins(part.text(), lists)) return statement(parts.until(i));
            if (Character.isLowerCase(part.text().codePointAt(0))) return Optional.empty();
        }
        return Optional.empty();
    }

    /// "After a night of rain, the dam broke": only where the rest is one part, or the lead is a date.
    private Optional<Parts> withoutLead(Parts parts) {
        Part lead = parts.get(0);
        Part rest = parts.get(1);
        boolean safe = parts.size() == 2
                || isDate(lead.text()) && Character.isUpperCase(rest.text().codePointAt(0));
        if (!safe || !isLead(parts) || !rest.isAfter(Parts.COMMAS) || !mayGo(lead.text())) return Optional.empty();
        return Optional.of(parts.withoutFirst(language)).filter(this::isLongEnough);
    }

    private static boolean isDate(String lead) {
        return lead.chars().anyMatch(Character::isDigit) && Words.count(lead) <= LONGEST_DATE;
    }

    /// Long enough, and not only what would come before the main part.
    private Optional<Parts> statement(Parts left) {
        boolean onlyLead = left.size() == 1 && isLead(left);
        return onlyLead || !isLongEnough(left) ? Optional.empty() : Optional.of(left);
    }

    private boolean isLead(Parts parts) {
        return begins(parts.get(0).text(), leads);
    }

    private boolean isLongEnough(Parts left) {
        return Words.count(left.toString()) >= FEWEST_WORDS;
    }

    private boolean begins(String text, Set<String> phrases) {
        String lower = text.toLowerCase(language);
        return phrases.stream().anyMatch(phrase -> lower.startsWith(phrase) && endsWord(lower, phrase.length()));
    }

    /// "flooding cellars", "dejando a cientos sin casa"
    private boolean beginsWithParticiple(String text) {
        int space = text.indexOf(' ');
        return space >= SHORTEST_PARTICIPLE
                && participles.stream().anyMatch(text.substring(0, space)::endsWith)
                && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.codePointAt(at)) || text.codePointAt(0) >= 0x2E80;
    }

    private boolean mayGo(String text) {
        return !Parts.isQuoted(text) && lexicon.find(text).stream().noneMatch(hit -> CLAIMING.contains(hit.kind()));
    }
}
