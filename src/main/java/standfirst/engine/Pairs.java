package standfirst.engine;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import standfirst.language.Language;

/// What an engine translates from and into, under its own names: `zh-Hans` is our `zh`, `nb` our `no`, `eng` our `en`.
final class Pairs {
    /// A pair in the engine's names.
    record Pair(String from, String to) {}

    private final List<Pair> offered = new ArrayList<>();

    void add(String from, String to) {
        offered.add(new Pair(from, to));
    }

    /// The plainest of those that fit: `spa-eng` before `spa-eng_US`.
    Pair find(Locale from, Locale to) throws EngineFailed {
        return offered.stream()
                .filter(pair -> ours(pair.from).equals(from) && ours(pair.to).equals(to))
                .min(Comparator.comparingInt(pair -> pair.from.length() + pair.to.length()))
                .orElseThrow(() -> new EngineFailed(
                        "it does not translate " + from.toLanguageTag() + " into " + to.toLanguageTag()));
    }

    /// ICU knows the two letters of a language that an engine names with three.
    private static Locale ours(String code) {
        return Language.of(ULocale.createCanonical(code).toLanguageTag());
    }
}
