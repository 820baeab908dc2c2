package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds what looks like a proper name: runs of capitalised words where the script has capitals, runs of katakana in
/// Japanese, and in scripts without capitals the words beside a post or a title ("minister X").
public final class Names {
    private static final Map<Locale, Names> MADE = new ConcurrentHashMap<>();
    private static final Set<String> CASELESS =
            Set.of("ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "mr", "ne", "zh", "ja", "ko", "th", "ka", "am");

    private final Lexicon lexicon;
    private final CapitalNames capitals;
    private final TitledNames titled;
    private final boolean caseless;
    private final Locale language;

    private Names(Locale language) {
        this.language = language;
        lexicon = Lexicon.of(language);
        capitals = new CapitalNames(language);
        titled = new TitledNames(language);
        caseless = isCaseless(language);
    }

    public static Names of(Locale language) {
        return MADE.computeIfAbsent(language, Names::new);
    }

    /// Whether nothing in the writing of a word tells that it is a name.
    public static boolean isCaseless(Locale language) {
        return CASELESS.contains(language.getLanguage());
    }

    public List<Name> find(String text) {
        Folded folded = Folded.of(text);
        return find(text, folded, lexicon.find(folded), Words.of(language).tokens(text));
    }

    /// The same, when the lexicon's phrases and the words of the text are found already.
    public List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>(capitals.find(text, folded, hits, tokens));
        if (caseless) names.addAll(titled.find(text, folded, hits, tokens));
        if (language.getLanguage().equals("ja")) names.addAll(Katakana.find(text));
        return names;
    }
}
