package standfirst.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// How a language shows who does it and to whom: by a little word before or after the word for somebody, or by its
/// ending; knowledge of `cases.tsv`.
///
/// In "The growers were turned down by the minister" the minister is `BY` and the growers are `BARE`.
public final class Cases {
    /// What a place in the sentence makes of somebody.
    public enum Case {
        BARE,
        DOES,
        BY,
        TARGET,
        BESIDE,
        SOURCE,
        OF,
        EITHER
    }

    private enum Place {
        BEFORE,
        ATTACHED,
        ENDING,
        NAME,
        NOMINATIVE,
        AFTER,
        TAIL,
        OWNER,
        ORDER
    }

    /// `near` is the ending that the word must have, after `~` in the table.
    private record Mark(String form, String near, Case tells) {}

    private static final Map<String, List<String>> TABLE = Table.wordsByKey(Cases.class, "cases.tsv");
    private static final Map<Locale, Cases> MADE = new ConcurrentHashMap<>();

    /// Adjectives and numerals that may stand between a preposition and its noun, and the articles among them.
    private static final int CONTENT = 2;

    private static final int LITTLE = 2;
    /// Words that tell whose post it is.
    private static final int OWNERS = 3;

    private static final String ANY = "*";
    /// UTF-16 units of the longest form before a word.
    private static final int LONGEST = 24;

    private final Map<Place, List<Mark>> marks = new HashMap<>();
    private final Words stopWords;
    private final boolean first;
    private final boolean adjoins;

    private Cases(Locale language) {
        String key = language.getLanguage() + " ";
        stopWords = Words.of(language);
        first = TABLE.containsKey(key + "order first");
        adjoins = TABLE.containsKey(key + "order adjoins");
        for (Place place : Place.values())
            marks.put(place, read(key + place.name().toLowerCase(Locale.ROOT) + " "));
    }

    public static Cases of(Locale language) {
        return MADE.computeIfAbsent(language, Cases::new);
    }

    /// Whether of two that nothing marks the first does it to the second.
    public boolean firstDoes() {
        return first;
    }

    /// The case of somebody who is named from `start` to `end`, first by a post that ends at `head`, or at once by a
    /// name
    /// (`head` is `start`).
    public Case of(Folded text, List<Token> tokens, int start, int head, int end) {
        int last = skipTail(text, end);
        boolean declined = !marks(Place.NAME).isEmpty();
        return after(text, last)
                .or(() -> declined && head == start
                        ? ending(text, end, Place.NAME)
                        : ending(text, declined ? head : last, Place.ENDING))
                .or(() -> before(text, tokens, start, head > start ? head : end))
                .orElse(Case.BARE);
    }

    /// Whether the form of a word without other marks shows that it is not done to them: a person's, whose accusative
    /// is
    /// another one, or one with such an ending.
    public boolean isNominative(Folded text, int end, boolean person) {
        if (marks(Place.NOMINATIVE).isEmpty()) return false;
        return person || ending(text, end, Place.NOMINATIVE).isPresent();
    }

    /// Whether words may stand between a post and who holds it, to say whose post it is: "директор порта".
    public boolean isOwner(String words) {
        String[] all = words.strip().split(" ");
        return all.length <= OWNERS && Stream.of(all).allMatch(this::isOwnersWord);
    }

    private boolean isOwnersWord(String word) {
        for (Mark mark : marks(Place.OWNER))
            if (mark.form.equals(ANY) ? !stopWords.isStop(word) : word.endsWith(mark.form)) return true;
        return false;
    }

    /// The case that a mark tells after a name of up to two words that follows a post: "नेता महेंद्र टोकस ने".
    public Case afterName(Folded text, List<Token> tokens, int end) {
        if (first || marks(Place.AFTER).isEmpty()) return Case.BARE;
        int last = end;
        for (Token token : tokens) {
            if (token.start() < last) continue;
            if (!isJoined(text, last, token.start()) || token.stop()) break;
            last = token.end();
            Optional<Case> tells = after(text, last);
            if (tells.isPresent()) return tells.get();
            if (last - end > LONGEST) break;
        }
        return Case.BARE;
    }

    private static List<Mark> read(String place) {
        List<Mark> marks = new ArrayList<>();
        for (Case tells : Case.values())
            for (String form : TABLE.getOrDefault(place + tells.name().toLowerCase(Locale.ROOT), List.of()))
                marks.add(mark(form, tells));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.form.length() + mark.near.length())
                .reversed());
        return List.copyOf(marks);
    }

    private static Mark mark(String form, Case tells) {
        int near = form.indexOf('~');
        String word = near < 0 ? form : form.substring(0, near);
        return new Mark(Folded.of(word.replace('_', ' ')).toString(), near < 0 ? "" : form.substring(near + 1), tells);
    }

    private List<Mark> marks(Place place) {
        return marks.getOrDefault(place, List.of());
    }

    private int skipTail(Folded text, int end) {
        for (Mark tail : marks(Place.TAIL)) if (text.startsWith(tail.form, end)) return end + tail.form.length();
        return end;
    }

    private Optional<Case> after(Folded text, int end) {
        for (Mark mark : marks(Place.AFTER)) {
            int at = end;
            boolean attached = text.startsWith(mark.form, at);
            while (!attached && at < text.length() && text.at(at) == ' ') at++;
            boolean whole = text.endsWord(Math.min(text.length(), at + mark.form.length()));
            if (text.startsWith(mark.form, at) && (whole || WordScanner.isUnspaced(mark.form.codePointAt(0))))
                return Optional.of(mark.tells);
        }
        return Optional.empty();
    }

    private Optional<Case> ending(Folded text, int end, Place place) {
        if (marks(place).isEmpty()) return Optional.empty();
        int last = end;
        while (last < text.length() && !text.endsWord(last)) last++;
        // "Uslu'nun": the ending stands after an apostrophe
        if (last < text.length() && text.at(last) == '\'') {
            last++;
            while (last < text.length() && !text.endsWord(last)) last++;
        }
        String word = text.part(Math.max(0, last - LONGEST), last);
        return marks(place).stream()
                .filter(mark -> word.endsWith(mark.form))
                .findFirst()
                .map(Mark::tells);
    }

    private Optional<Case> before(Folded text, List<Token> tokens, int start, int end) {
        int at = tokens.size() - 1;
        while (at >= 0 && tokens.get(at).end() > start) at--;
        Optional<Case> attached = at + 1 < tokens.size() ? attached(text, tokens.get(at + 1), start) : Optional.empty();
        if (attached.isPresent() && attached.get() != Case.BARE) return attached;
        int content = 0;
        int little = 0;
        int edge = at + 1 < tokens.size() ? Math.min(start, tokens.get(at + 1).start()) : start;
        for (; at >= 0; at--) {
            Token token = tokens.get(at);
            if (!isJoined(text, token.end(), edge)) break;
            Optional<Case> tells = endingAt(text, token.end(), text.part(start, end));
            // "to recruit marshals" is not to them
            if (tells.isPresent()
                    && content > 0
                    && little == 0
                    && first
                    && !WordScanner.isUnspaced(token.text().codePointAt(0))) return Optional.of(Case.BESIDE);
            if (tells.isPresent())
                return isAmbiguous(tells.get()) && followsNoun(tokens, at)
                        ? Optional.of(Case.OF)
                        : tells.map(Cases::alone);
            if (adjoins) break;
            if (token.stop()) little++;
            else if (little > 0) break;
            else content++;
            if (content > CONTENT || little > LITTLE) break;
            edge = token.start();
        }
        return Optional.empty();
    }

    /// After a noun "der Opposition" is whose, and so is "der Bauern".
    private boolean isAmbiguous(Case tells) {
        return tells == Case.EITHER
                || tells == Case.DOES && marks(Place.BEFORE).stream().anyMatch(mark -> mark.tells == Case.EITHER);
    }

    private static Case alone(Case tells) {
        return tells == Case.EITHER ? Case.TARGET : tells;
    }

    private static boolean followsNoun(List<Token> tokens, int article) {
        return article > 1
                && Character.isUpperCase(tokens.get(article - 1).text().codePointAt(0));
    }

    private Optional<Case> attached(Folded text, Token token, int start) {
        if (token.start() >= start) return Optional.empty();
        String beginning = text.part(token.start(), start);
        return marks(Place.ATTACHED).stream()
                .filter(mark -> beginning.equals(mark.form))
                .findFirst()
                .map(Mark::tells);
    }

    /// The form that ends where a word does, and begins where one does.
    private Optional<Case> endingAt(Folded text, int end, String word) {
        for (Mark mark : marks(Place.BEFORE)) {
            int start = end - mark.form.length();
            if (start >= 0
                    && text.startsWith(mark.form, start)
                    && (text.startsWord(start) || WordScanner.isUnspaced(mark.form.codePointAt(0)))
                    && word.endsWith(mark.near)) return Optional.of(mark.tells);
        }
        return Optional.empty();
    }

    private static boolean isJoined(Folded text, int end, int start) {
        for (int i = end; i < start; i++) if (text.at(i) != ' ' && text.at(i) != '\'') return false;
        return true;
    }
}
