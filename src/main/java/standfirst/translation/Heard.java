package standfirst.translation;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.language.Echo;
import standfirst.language.Name;
import standfirst.language.Sounds;
import standfirst.language.Table;

/// How well the names of one side are heard in the other: the odds that it speaks of the same, as a logarithm, and the
/// names that are not heard.
record Heard(double odds, List<String> missing) {
    private static final List<Double> STEPS = List.of(0.5, 0.6, 0.7, 0.8, 0.9);
    private static final double HARDLY = 0.6;
    private static final List<Double> SAYING_NOTHING = List.of(0d, 0d, 0d, 0d, 0d, 0d);
    private static final int SHORTEST = 3;

    /// More say nothing new.
    private static final int MOST = 8;

    private static final Map<String, List<Double>> ODDS = table();
    private static final Map<Locale, String> SCRIPTS = new ConcurrentHashMap<>();
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

    /// The names of the source in the target; of the target in the source, when only the target has capitals.
    static Heard in(Pair pair) {
        return pair.source().text().chars().noneMatch(Character::isUpperCase)
                ? names(pair.target(), pair.source())
                : names(pair.source(), pair.target());
    }

    private static Heard names(Side namer, Side hearer) {
        Locale language = hearer.language();
        Echo echo = new Echo(Sounds.of(hearer.text()), !WITHOUT_SPACES.contains(language.getLanguage()));
        List<Double> odds = ODDS.getOrDefault(script(language), SAYING_NOTHING);
        List<String> missing = new ArrayList<>();
        double sum = 0;
        for (String word : words(namer)) {
            double heard = echo.of(Sounds.of(word).strip());
            sum += odds.get((int) STEPS.stream().filter(step -> heard >= step).count());
            if (heard < HARDLY) missing.add(word);
        }
        return new Heard(sum, missing);
    }

    private static Set<String> words(Side side) {
        Set<String> words = new LinkedHashSet<>();
        for (Name name : side.names())
            for (String word : name.text().split("[^\\p{L}\\p{M}]+"))
                if (word.length() >= SHORTEST && words.size() < MOST) words.add(word);
        return words;
    }

    private static String script(Locale language) {
        return SCRIPTS.computeIfAbsent(
                language, l -> ULocale.addLikelySubtags(ULocale.forLocale(l)).getScript());
    }

    private static Map<String, List<Double>> table() {
        Map<String, List<Double>> odds = new HashMap<>();
        Table.rows(Heard.class, "echoes.tsv").forEach(row -> {
            List<Double> steps =
                    row.subList(1, row.size()).stream().map(Double::valueOf).toList();
            for (String script : row.get(0).split(" ")) odds.put(script, steps);
        });
        return odds;
    }
}
