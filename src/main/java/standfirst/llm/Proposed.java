package standfirst.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import standfirst.article.Datelines;
import standfirst.keypoint.KeyPoint;
import standfirst.language.Words;
import tools.jackson.databind.JsonNode;

/// What can be used of a model's points, and the faults of the rest.
record Proposed(List<KeyPoint> points, List<Faults.Fault> faults) {
    /// In units of a Latin letter; human key points have about 80, the longest 250.
    private static final double LONGEST = 320;

    private static final double SAME = 0.7;

    /// Words of a dateline.
    private static final int SHORT = 5;

    /// Reads an answer about that part of an article; `languageOf` tells a text's language, given the one that it
    /// should
    /// be in, or nothing when it is too short to tell.
    static Proposed in(
            Answer answer, Part part, Locale language, BiFunction<String, Locale, Optional<Locale>> languageOf) {
        try {
            Proposed proposed = new Proposed(new ArrayList<>(), new ArrayList<>());
            for (JsonNode element : Reading.elements(answer, "points"))
                proposed.add(
                        Datelines.takenOff(Reading.text(element, "text")), Reading.numbers(element, "sentences"), part);
            Optional<Locale> found =
                    languageOf.apply(proposed.allText(), language).filter(l -> !l.equals(language));
            return found.isPresent()
                    ? none("wrong-language", found.get().getDisplayLanguage(Locale.ENGLISH))
                    : proposed;
        } catch (Reading.Faulty faulty) {
            return new Proposed(List.of(), List.of(faulty.fault()));
        }
    }

    private static Proposed none(String kind, String found) {
        return new Proposed(List.of(), List.of(new Faults.Fault(kind, "", found)));
    }

    private void add(String text, List<Integer> numbers, Part part) {
        Optional<Faults.Fault> fault = fault(text, numbers, part);
        if (fault.isPresent()) faults.add(fault.get());
        else
            points.add(new KeyPoint(
                    text, numbers.stream().map(n -> n - 1).distinct().sorted().toList()));
    }

    private Optional<Faults.Fault> fault(String text, List<Integer> numbers, Part part) {
        if (text.isBlank()) return Optional.of(Faults.Fault.of("nothing"));
        if (numbers.isEmpty()) return Optional.of(new Faults.Fault("no-sentence-named", text, ""));
        for (int number : numbers)
            if (!part.has(number - 1))
                return Optional.of(new Faults.Fault("no-such-sentence", text, String.valueOf(number)));
        if (isFragment(text)) return Optional.of(new Faults.Fault("fragment", text, ""));
        if (width(text) > LONGEST) return Optional.of(new Faults.Fault("too-long", text.substring(0, 60) + "…", ""));
        if (points.stream().anyMatch(said -> alike(said.text(), text) > SAME))
            return Optional.of(new Faults.Fault("said-before", text, ""));
        return Optional.empty();
    }

    private String allText() {
        return points.stream().map(KeyPoint::text).collect(Collectors.joining("\n"));
    }

    /// "Lindvik (kpd)." is where a report comes from, not what it tells.
    private static boolean isFragment(String text) {
        int words = Words.count(text);
        return words < 2 || words <= SHORT && (text.indexOf('(') >= 0 || text.indexOf('（') >= 0);
    }

    /// An ideograph says as much as three letters.
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 3 : 1)
                .sum();
    }

    private static double alike(String one, String other) {
        Set<String> all = threes(one);
        Set<String> both = threes(other);
        int sum = all.size() + both.size();
        both.retainAll(all);
        return sum == both.size() ? 1 : (double) both.size() / (sum - both.size());
    }

    private static Set<String> threes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> threes = new HashSet<>();
        for (int i = 0; i + 3 <= lower.length(); i++) threes.add(lower.substring(i, i + 3));
        return threes;
    }
}
