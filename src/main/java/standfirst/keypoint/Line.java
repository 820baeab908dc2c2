package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import standfirst.language.Dates;
import standfirst.language.Day;
import standfirst.language.Folded;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.language.Token;
import standfirst.language.Words;

/// A sentence read closely, of a source or of a claim: its words, numbers, dates, names, quoted parts, and the phrases
/// that change what it says. `content` are the words that are no stop words, `words` all of them, folded, by their
/// first
/// letters. Offsets count from the sentence's start.
record Line(
        String text,
        Locale language,
        Folded folded,
        List<Token> tokens,
        List<Token> content,
        Map<String, List<String>> words,
        Set<String> stems,
        Set<String> beginnings,
        List<Lexicon.Hit> hits,
        List<Lexicon.Hit> senses,
        Set<String> meanings,
        List<Quantity> numbers,
        List<Day> days,
        List<Name> names,
        List<Quote> quotes) {

    static Line read(String text, Locale language) {
        Folded folded = Folded.of(text);
        List<Lexicon.Hit> all = Lexicon.of(language).find(folded);
        List<Lexicon.Hit> hits =
                all.stream().filter(hit -> !hit.kind().equals(Lexicon.SENSE)).toList();
        List<Lexicon.Hit> senses =
                all.stream().filter(hit -> hit.kind().equals(Lexicon.SENSE)).toList();
        List<Token> tokens = Words.of(language).tokens(text);
        List<Token> content = tokens.stream().filter(token -> !token.stop()).toList();
        Set<String> stems = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Token token : content) {
            stems.add(token.stem());
            beginnings.add(beginning(token.stem()));
        }
        Map<String, List<String>> words = new HashMap<>();
        for (Token token : tokens) {
            String word = folded.part(token.start(), token.end()).strip();
            words.computeIfAbsent(opening(word), letters -> new ArrayList<>(1)).add(word);
        }
        List<Quantity> quantities = Numbers.of(language).find(folded, hits);
        List<Day> days = Dates.of(language).find(folded, hits, quantities);
        List<Name> names = Names.of(language).find(text, folded, hits, tokens).stream()
                .filter(name -> days.stream().noneMatch(day -> day.start() < name.end() && name.start() < day.end()))
                .toList();
        return new Line(
                text,
                language,
                folded,
                tokens,
                content,
                words,
                stems,
                beginnings,
                hits,
                senses,
                senses.stream().map(Lexicon.Hit::value).collect(Collectors.toSet()),
                outside(days, quantities),
                days,
                names,
                Quote.find(text));
    }

    /// The senses that the thesaurus knows of a word, or of the phrase that it stands in.
    Set<String> sensesOf(Token token) {
        Set<String> of = new HashSet<>();
        for (Lexicon.Hit sense : senses)
            if (sense.start() < token.end() && token.start() < sense.end()) of.add(sense.value());
        return of;
    }

    /// Words that share their first letters are likely forms of one word where the stemmer knows too little.
    static String beginning(String stem) {
        return stem.length() < 5 ? stem : stem.substring(0, 5);
    }

    /// With the words that are known to be names, where the script does not show them: in capitals, those that open a
    /// sentence.
    Line knowing(Set<String> known) {
        if (known.isEmpty()) return this;
        boolean caseless = Names.isCaseless(language);
        List<Name> all = new ArrayList<>(names);
        for (Token token : caseless ? content : content.subList(0, Math.min(1, content.size()))) {
            String word = folded.part(token.start(), token.end());
            boolean shown = caseless || Character.isUpperCase(token.text().codePointAt(0));
            if (shown && isKnown(word, known, caseless))
                add(new Name(token.text(), List.of(word), token.start(), token.end()), all);
        }
        if (caseless) for (String name : known) if (name.length() > 1) addWithin(name, all);
        return new Line(
                text,
                language,
                folded,
                tokens,
                content,
                words,
                stems,
                beginnings,
                hits,
                senses,
                meanings,
                numbers,
                days,
                all,
                quotes);
    }

    /// Where a script has no spaces a name's characters may be cut like words.
    private void addWithin(String name, List<Name> all) {
        if (!name.codePoints().allMatch(Character::isIdeographic)) return;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            add(new Name(name, List.of(name), at, at + name.length()), all);
    }

    private static void add(Name name, List<Name> all) {
        if (all.stream().noneMatch(other -> other.start() < name.end() && name.start() < other.end())) all.add(name);
    }

    private static boolean isKnown(String word, Set<String> known, boolean caseless) {
        return known.contains(word)
                || !caseless && known.stream().anyMatch(name -> name.length() > 3 && NameVeto.alike(word, name));
    }

    /// Numbers that are no part of a date.
    private static List<Quantity> outside(List<Day> days, List<Quantity> quantities) {
        List<Quantity> numbers = new ArrayList<>();
        for (Quantity quantity : quantities)
            if (days.stream().noneMatch(day -> day.start() < quantity.end() && quantity.start() < day.end()))
                numbers.add(quantity);
        return numbers;
    }

    List<Lexicon.Hit> hits(String kind) {
        return hits.stream().filter(hit -> hit.kind().equals(kind)).toList();
    }

    boolean has(String kind) {
        for (Lexicon.Hit hit : hits) if (hit.kind().equals(kind)) return true;
        return false;
    }

    boolean hasLike(String stem) {
        return stems.contains(stem) || beginnings.contains(beginning(stem));
    }

    /// Whether a word of this sentence may be one of another: the same stem or beginning, or a sense that both have.
    boolean isLike(Token mine, Token other, Line there) {
        return mine.stem().equals(other.stem())
                || beginning(mine.stem()).equals(beginning(other.stem()))
                || sensesOf(mine).stream().anyMatch(there.sensesOf(other)::contains);
    }

    /// Whether it has a folded word, or one that differs in its ending.
    boolean hasWord(String word) {
        for (String said : words.getOrDefault(opening(word), List.of())) if (NameVeto.alike(word, said)) return true;
        return false;
    }

    /// Words that are alike share their first letters.
    private static String opening(String word) {
        return word.substring(0, Math.min(3, word.length()));
    }

    String part(Lexicon.Hit hit) {
        return text.substring(hit.start(), hit.end());
    }
}
