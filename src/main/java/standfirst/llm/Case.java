package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import tools.jackson.databind.JsonNode;

/// Points of an article that a judge has to decide, and the part of the article that is shown for it.
record Case(Article article, List<KeyPoint> points, Part part) {
    /// A model's yes is worth less than a rule's: it says yes too easily.
    private static final double SUPPORTED = 0.7;

    private static final double REFUSED = 0.2;
    private static final int MOST_SENTENCES = 3;

    /// The whole article while it has at most so many tokens, else the part that most points cite.
    static Case of(Article article, List<KeyPoint> points, int tokens) {
        Part most = Part.of(article, tokens).stream()
                .max((a, b) -> Long.compare(cited(points, a), cited(points, b)))
                .orElseThrow();
        return new Case(article, List.copyOf(points), most);
    }

    private static long cited(List<KeyPoint> points, Part part) {
        return points.stream()
                .flatMap(point -> point.cited().stream())
                .filter(part::has)
                .count();
    }

    int tokens() {
        return Tokens.estimate(part.numbered(article, 0)
                + String.join("\n", points.stream().map(KeyPoint::text).toList()));
    }

    /// Reads an answer to this case alone. A point without a verdict, or with a yes that names no sentence, stays
    /// doubtful.
    List<Verdict> verdicts(Answer answer) {
        try {
            Map<Integer, Verdict> byNumber = new TreeMap<>();
            for (JsonNode element : Reading.elements(answer, "verdicts")) {
                int number = Reading.number(element, "point") - 1;
                if (number >= 0 && number < points.size())
                    byNumber.putIfAbsent(number, verdict(element, points.get(number)));
            }
            return IntStream.range(0, points.size())
                    .mapToObj(i -> Optional.ofNullable(byNumber.get(i))
                            .orElseGet(() -> doubtful(points.get(i), "the judge passed over it")))
                    .toList();
        } catch (Reading.Faulty faulty) {
            return doubtful("the judge's answer cannot be read: " + faulty.getMessage());
        }
    }

    private Verdict verdict(JsonNode element, KeyPoint point) throws Reading.Faulty {
        List<Evidence> evidence = Reading.numbers(element, "sentences").stream()
                .map(number -> number - 1)
                .filter(number -> number >= 0 && number < article.sentences().size())
                .distinct()
                .limit(MOST_SENTENCES)
                .map(number -> Evidence.of(article, number))
                .toList();
        String fault = Reading.text(element, "fault");
        if (!Reading.yes(element, "supported"))
            return new Verdict.Ungrounded(point, reason(fault), "the judge: " + fault, evidence, REFUSED);
        return evidence.isEmpty()
                ? doubtful(point, "the judge names no sentence")
                : new Verdict.Grounded(point, evidence, SUPPORTED);
    }

    private static Reason reason(String fault) {
        for (Reason reason : Reason.values()) if (reason.name().equalsIgnoreCase(fault)) return reason;
        return Reason.DOUBTFUL;
    }

    List<Verdict> doubtful(String detail) {
        List<Verdict> doubtful = new ArrayList<>();
        for (KeyPoint point : points) doubtful.add(doubtful(point, detail));
        return doubtful;
    }

    private static Verdict doubtful(KeyPoint point, String detail) {
        return new Verdict.Ungrounded(point, Reason.DOUBTFUL, detail, List.of(), REFUSED);
    }
}
