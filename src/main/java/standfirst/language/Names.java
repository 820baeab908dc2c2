package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds what looks like a proper name: runs of capitalised words where the script has capitals, runs of katakana in
/// Japanese, and in scripts without capitals given names and
/// surnames, and the words beside a post or a title ("minister X").
public final class Names {
    private static final Map<Locale, Names> MADE = new ConcurrentHashMap<>();
    private static final Set<String> CASELESS =
            Set.of("ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "mr", "ne", "zh", "ja", "ko", "th", "ka", "am");

    private final Lexicon lexicon;
    private final CapitalNames capitals;
    private final TitledNames titled;
    private final Forenames forenames;
    private final boolean caseless;
    private final Locale language;

    private Names(Locale language) {
        this.language = language;
        lexicon = Lexicon.of(language);
        capitals = new CapitalNames(language);
        titled = new TitledNames(language);
        forenames = new Forenames(language);
        caseless = isCaseless(language);
    }

    public static Names of(Locale language) {
        return MADE.computeIfAbsent(language, Names::new);
    }

    /// Whether nothing in the writing of a word tells that it is a name.
    public static boolean isCaseless(Locale language) {
        return CASELESS.contains(language.getLanguage());
    }

    /// Whether a name shows as a person's by more than the words beside it: by a given name, a surname, or the dot
    /// between
    /// the parts of a foreign one.
    public boolean isPersons(Name name) {
        return name.words().size() > 1 && language.getLanguage().equals("ja") || forenames.knows(name);
    }

    public List<Name> find(String text) {
        Folded folded = Folded.of(text);
        List<Lexicon.Hit> hits = lexicon.find(folded).stream()
                .filter(hit -> !hit.kind().equals(Lexicon.SENSE))
                .toList();
        return find(text, folded, hits, Words.of(language).tokens(text));
    }

    /// The same, when the lexicon's phrases, without the thesaurus, and the words of the text are found already.
    public List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>(capitals.find(text, folded, hits, tokens));
        if (caseless) {
            names.addAll(forenames.find(text, folded, hits, tokens));
            if (!forenames.knowsSurnames())
                for (Name name : titled.find(text, folded, hits, tokens))
                    if (names.stream().noneMatch(known -> known.start() < name.end() && name.start() < known.end()))
                        names.add(name);
        }
        if (language.getLanguage().equals("ja")) names.addAll(Katakana.find(text));
        return names;
    }
}
