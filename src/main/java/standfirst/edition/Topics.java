package standfirst.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import standfirst.article.Article;
import standfirst.language.Table;

/// What an article is about, by the words that it has, for those whose publisher names no section: `in(article)` is
/// `sport` for one with a midfielder and a penalty in it. Languages without a table say nothing.
///
/// Each word counts once, however often it stands there, twice if the lead has it and three times if the headline has
/// it; on 1,118 BBC articles in five sections that gave a macro-F1 of .954, where counts, their roots and their
/// logarithms gave .94 to .945 (`bench/sections.py`).
final class Topics {
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’][\\p{L}\\p{N}]++)*+");

    /// Fewer words are chance, wherever they stand.
    private static final int LEAST = 4;

    /// What a report opens with says what it is about; in UTF-16 code units.
    private static final int LEAD = 200;

    private static final int MOST_WORDS_OF_A_PHRASE = 3;

    private static final Map<String, Topics> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Integer>> whole = new HashMap<>();
    private final Map<String, Map<String, Integer>> beginnings = new HashMap<>();

    private Topics(String language) {
        Table.rows(Topics.class, "topics/" + language + ".tsv").forEach(row -> {
            for (String word : row.get(2).split(" "))
                add(word.replace('_', ' '), row.get(0), Integer.parseInt(row.get(1)));
        });
    }

    private void add(String word, String section, int weight) {
        boolean beginning = word.endsWith("*");
        String key = beginning ? word.substring(0, word.length() - 1) : word;
        (beginning ? beginnings : whole)
                .computeIfAbsent(key, _ -> new HashMap<>())
                .merge(section, weight, Math::max);
    }

    /// The section that has clearly the most of the article's words.
    static Optional<String> in(Article article) {
        String language = article.language().getLanguage();
        if (!LANGUAGES.contains(language)) return Optional.empty();
        return BY_LANGUAGE.computeIfAbsent(language, Topics::new).of(article.headline(), article.text());
    }

    Optional<String> of(String headline, String text) {
        Map<String, Integer> scores = new HashMap<>();
        score(text, 1, scores);
        score(headline, 2, scores);
        Map<String, Integer> known = Map.copyOf(scores);
        score(text.substring(0, Math.min(LEAD, text.length())), 1, scores);
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(best -> known.getOrDefault(best, 0) >= LEAST);
    }

    private void score(String text, int times, Map<String, Integer> scores) {
        for (String word : words(text))
            told(word).forEach((section, weight) -> scores.merge(section, times * weight, Integer::sum));
    }

    /// Its words and phrases, each once.
    private static Set<String> words(String text) {
        List<String> row = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> words = new HashSet<>();
        for (int from = 0; from < row.size(); from++)
            for (int to = from + 1; to <= Math.min(row.size(), from + MOST_WORDS_OF_A_PHRASE); to++)
                words.add(String.join(" ", row.subList(from, to)));
        return words;
    }

    /// A phrase is looked up as a whole or by its beginning, like a word.
    private Map<String, Integer> told(String word) {
        Map<String, Integer> told = new HashMap<>(whole.getOrDefault(word, Map.of()));
        for (int end = word.lastIndexOf(' ') + 2; end <= word.length(); end++)
            beginnings
                    .getOrDefault(word.substring(0, end), Map.of())
                    .forEach((section, weight) -> told.merge(section, weight, Math::max));
        return told;
    }
}
