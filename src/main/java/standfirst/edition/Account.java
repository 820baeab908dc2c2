package standfirst.edition;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;

/// How what stands in an edition came about: by the language of the articles, and by who made its points and its
/// translations. The one with the most articles comes first. [Figures] counts what did not get into it too.
public record Account(List<OfLanguage> languages, List<OfMaker> condensers, List<OfMaker> translators) {
    public Account {
        languages = List.copyOf(languages);
        condensers = List.copyOf(condensers);
        translators = List.copyOf(translators);
    }

    /// The articles in a language, the points that were made of them, those that are shown and those that were
    /// withheld,
    /// and of the texts that readers get how many a machine and how many a person translated.
    public record OfLanguage(
            Locale language, int articles, int shown, Map<Reason, Integer> withheld, int machine, int reviewed) {
        public OfLanguage {
            withheld = Collections.unmodifiableMap(new TreeMap<>(withheld));
        }

        public int refused() {
            return withheld.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int made() {
            return shown + refused();
        }
    }

    /// A condenser or translator, by name, model and prompt, and the articles that it worked on.
    public record OfMaker(Maker maker, int articles) {}

    public static Account of(Edition edition) {
        List<Translation> tellings = edition.tellings().toList();
        List<OfLanguage> languages =
                grouped(
                                tellings.stream(),
                                telling -> telling.summary().article().language())
                        .entrySet()
                        .stream()
                        .map(group -> language(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparingInt(OfLanguage::articles)
                                .reversed()
                                .thenComparing(of -> of.language().toLanguageTag()))
                        .toList();
        return new Account(
                languages,
                makers(tellings.stream(), telling -> telling.summary().maker()),
                makers(tellings.stream().filter(Account::isTranslated), Translation::maker));
    }

    private static boolean isTranslated(Translation telling) {
        return telling.texts().stream().anyMatch(text -> !text.isOriginal());
    }

    private static OfLanguage language(Locale language, Collection<Translation> tellings) {
        Map<Reason, Integer> withheld = new TreeMap<>();
        tellings.stream()
                .flatMap(telling -> telling.summary().withheld().stream())
                .map(Ungrounded::reason)
                .forEach(reason -> withheld.merge(reason, 1, Integer::sum));
        return new OfLanguage(
                language,
                tellings.size(),
                tellings.stream()
                        .map(Translation::summary)
                        .map(Summary::points)
                        .mapToInt(List::size)
                        .sum(),
                withheld,
                texts(tellings, State.MACHINE),
                texts(tellings, State.REVIEWED));
    }

    private static int texts(Collection<Translation> tellings, State state) {
        return (int) tellings.stream()
                .flatMap(telling -> telling.texts().stream())
                .map(Translated::state)
                .filter(state::equals)
                .count();
    }

    private static List<OfMaker> makers(Stream<Translation> tellings, Function<Translation, Maker> by) {
        return grouped(tellings, by).entrySet().stream()
                .map(group -> new OfMaker(group.getKey(), group.getValue().size()))
                .sorted(Comparator.comparingInt(OfMaker::articles).reversed())
                .toList();
    }

    private static <K> Map<K, List<Translation>> grouped(Stream<Translation> tellings, Function<Translation, K> by) {
        return tellings.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
