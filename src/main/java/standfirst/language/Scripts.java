package standfirst.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the writing alone tells of the language: Hangul is Korean, a text of ideographs with kana in it Japanese.
final class Scripts {
    private static final Map<Integer, Locale> LANGUAGES = Table.rows(Scripts.class, "scripts.tsv")
            .collect(Collectors.toMap(row -> UScript.getCodeFromName(row.get(0)), row -> Language.of(row.get(1))));

    /// Chinese texts quote a kana here and there, Japanese ones have more than this share of them.
    private static final double KANA_OF_JAPANESE = 0.05;

    /// An ideograph or syllable says as much as several letters, so that Latin names do not outvote them.
    private static final Map<Integer, Integer> WEIGHTS =
            Map.of(UScript.HAN, 4, UScript.HIRAGANA, 2, UScript.KATAKANA, 2, UScript.HANGUL, 2);

    private final Map<Integer, Integer> letters = new HashMap<>();
    private final int total;

    Scripts(String text) {
        text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .forEach(script -> letters.merge(script, WEIGHTS.getOrDefault(script, 1), Integer::sum));
        total = letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether a language has a script of its own.
    static boolean decides(Locale language) {
        return LANGUAGES.containsValue(language);
    }

    boolean none() {
        return total == 0;
    }

    /// The language that most of the letters belong to, if their script is that of one language.
    Optional<Guess> decide() {
        if (japanese() > 0) return Optional.of(new Guess(Locale.JAPANESE, japanese()));
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 2 > total)
                .findFirst()
                .flatMap(script -> Optional.ofNullable(LANGUAGES.get(script.getKey()))
                        .map(language -> new Guess(language, script.getValue() / (double) total)));
    }

    /// The share of Japanese letters, or 0 if the text is not Japanese.
    private double japanese() {
        int kana = count(UScript.HIRAGANA) + count(UScript.KATAKANA);
        double share = (kana + count(UScript.HAN)) / (double) total;
        return kana > KANA_OF_JAPANESE * total && share > 0.5 ? share : 0;
    }

    private int count(int script) {
        return letters.getOrDefault(script, 0);
    }
}
