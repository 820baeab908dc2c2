package standfirst.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.article.Abbreviations.Kind;
import standfirst.language.Table;
import standfirst.language.Words;

/// Decides for one language whether a sentence goes on after a stop.
final class SentenceRules {
    private static final Map<Locale, SentenceRules> BY_LANGUAGE = new ConcurrentHashMap<>();

    /// Languages that write an ordinal as a number with a stop ("5. Mai") and then go on with a capital.
    private static final Set<String> ORDINALS =
            Set.of("de", "cs", "sk", "da", "fi", "is", "no", "tr", "hu", "hr", "sl");

    /// Small words of family names, capital or not: "G. Di Maio".
    private static final Set<String> NAME_PARTICLES = Set.of(
            "De", "Del", "Della", "Den", "Der", "Di", "Da", "Das", "Dos", "Du", "El", "Al", "La", "Las", "Le", "Lo",
            "Los", "Ten", "Ter", "Van", "Von", "Zu");

    private static final Map<String, List<String>> OWN_STOPS = Table.wordsByKey(SentenceRules.class, "stops.tsv");

    private static final int SHORTEST_SENTENCE = 3;

    private final Locale language;
    private final Abbreviations abbreviations;
    private final Quotations quotations;

    private SentenceRules(Locale language) {
        this.language = language;
        this.abbreviations = new Abbreviations(language);
        this.quotations = new Quotations(language);
    }

    static SentenceRules of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, SentenceRules::new);
    }

    boolean goesOn(Ending ending) {
        if (!ending.isOpen() || ending.goesOnSign() || ending.goesOnSmall()) return true;
        if (ending.hasCloser() && quotations.goOn(ending.block(), ending.next())) return true;
        if (ending.isWide() || ending.goesOnDash()) return ending.isInsidePair();
        if (!ending.isDot() || ending.word().isEmpty()) return false;
        return isListMarker(ending) || !ending.hasCloser() && belongsToWord(ending);
    }

    /// Marks that end a sentence in this language beside those of all languages.
    String ownStops() {
        return String.join("", OWN_STOPS.getOrDefault(language.getLanguage(), List.of()));
    }

    /// Whether the full stop is part of the word before it.
    private boolean belongsToWord(Ending ending) {
        return isOrdinal(ending)
                || (Signs.isCased(ending.word().codePointAt(0)) ? isInitial(ending) : isUncasedInitial(ending.word()))
                || isAbbreviation(ending, ending.word())
                || isAbbreviation(ending, lastPart(ending.word()));
    }

    /// "1. The first point", "12.3. Findings", "a. The first item".
    private static boolean isListMarker(Ending ending) {
        String word = ending.word();
        if (!ending.isFirstWord() || word.length() > 4) return false;
        return word.length() == 1 || word.chars().allMatch(c -> c == '.' || UCharacter.isDigit(c));
    }

    private boolean isOrdinal(Ending ending) {
        if (!ORDINALS.contains(language.getLanguage())) return false;
        if (isNumber(ending.word()))
            return ending.word().length() <= 2 && ending.isWholeWord() && UCharacter.isLetter(ending.nextLetter());
        return isRoman(ending.word()) && ending.goesOnCapital() && !beginsSentence(ending);
    }

    /// "J. Smith", "U.S. forces": goes on unless a word follows that begins sentences rather than names.
    private boolean isInitial(Ending ending) {
        String word = ending.word();
        if (!isInitials(word) || !ending.goesOnCapital()) return false;
        return !beginsSentence(ending) || NAME_PARTICLES.contains(ending.nextWordText()) && letters(word) == 1;
    }

    /// Single capitals, parted by stops.
    private static boolean isInitials(String word) {
        for (String part : word.split("[.-]", -1))
            if (letters(part) != 1 || !UCharacter.isUpperCase(part.codePointAt(0))) return false;
        return true;
    }

    /// Scripts without capitals abbreviate to one letter: "د. أحمد", "ق.م".
    private static boolean isUncasedInitial(String word) {
        int first = word.codePointAt(0);
        if (!UCharacter.isLetter(first) || Signs.isIdeographic(first)) return false;
        int script = UScript.getScript(first);
        if (script == UScript.HANGUL || script == UScript.THAI) return false;
        int syllables = script == UScript.TAMIL || script == UScript.TELUGU ? 2 : 1;
        int last = letters(word.substring(word.lastIndexOf('.') + 1));
        return last <= (word.indexOf('.') > 0 ? 1 : syllables);
    }

    private boolean isAbbreviation(Ending ending, String word) {
        if (abbreviations.is(Kind.TITLE, word)) return true;
        if (abbreviations.is(Kind.NUMBER, word)) return ending.goesOnDigit();
        if (abbreviations.is(Kind.UNIT, word)) return !endsAfterUnit(ending);
        return abbreviations.is(Kind.OTHER, word) && !(ending.goesOnCapital() && beginsSentence(ending));
    }

    /// "It fell in 1990 г. Moscow …" but not "In 1990 г. Moscow …".
    private static boolean endsAfterUnit(Ending ending) {
        return ending.goesOnCapital() && followsNumber(ending) && ending.wordsSoFar() > SHORTEST_SENTENCE;
    }

    private static boolean followsNumber(Ending ending) {
        String before = ending.wordBefore();
        return !before.isEmpty() && (UCharacter.isDigit(before.codePointBefore(before.length())) || isRoman(before));
    }

    /// A capitalised stop word is no name: "in the U.S. The talks".
    private boolean beginsSentence(Ending ending) {
        return Words.of(language).isStop(ending.nextWordText()) && !ending.nextIsAbbreviated();
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(UCharacter::isDigit);
    }

    private static boolean isRoman(String word) {
        return word.length() <= 5 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /// Letters without the marks on them.
    private static int letters(String word) {
        return (int) word.codePoints()
                .filter(c -> !Signs.isMark(c) && !Signs.isJoiner(c))
                .count();
    }
}
