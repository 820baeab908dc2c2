package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;
import tools.jackson.databind.JsonNode;

/// A language model as a judge, for points that the rules leave doubtful: one call for all the points of an article.
/// Where
/// it does not answer, or names no sentence that exists, a point stays doubtful.
///
/// ```
/// Verifier verifier = rules.then(new PromptedVerifier(model, Prompts.bundled()));
/// ```
public final class PromptedVerifier implements Verifier {
    /// A model's yes is worth less than a rule's: it says yes too easily.
    private static final double SUPPORTED = 0.7;

    private static final double REFUSED = 0.2;
    private static final int MOST_SENTENCES = 3;

    private final Model model;
    private final Prompt judge;
    private final Schema schema;

    public PromptedVerifier(Model model, Prompts prompts) {
        this.model = model;
        this.judge = prompts.named("judge");
        this.schema = prompts.schema(judge.schema().orElse("verdicts"));
    }

    @Override
    public List<Verdict> verify(List<KeyPoint> points, Article article) {
        if (points.isEmpty()) return List.of();
        try {
            return verdicts(
                    new Exchange(model, Errand.of(article), schema).ask(prompt(points, article)), points, article);
        } catch (ModelFailed failed) {
            return doubtful(points, String.valueOf(failed.getMessage()));
        }
    }

    private Prompt.Filled prompt(List<KeyPoint> points, Article article) {
        return judge.fill(Map.of(
                "language", article.language().getDisplayLanguage(Locale.ENGLISH),
                "article", shown(points, article).numbered(article),
                "points", Lines.numbered(points.stream().map(KeyPoint::text).toList())));
    }

    /// The article while it fits, else the part that most points cite.
    private Part shown(List<KeyPoint> points, Article article) {
        ModelSettings settings = model.settings();
        int taken = Tokens.estimate(judge.told()
                + Lines.numbered(points.stream().map(KeyPoint::text).toList()));
        List<Part> parts = Part.of(article, settings.contextTokens() - settings.maxOutputTokens() - taken - 300);
        return parts.stream()
                .max((a, b) -> Long.compare(cited(points, a), cited(points, b)))
                .orElseThrow();
    }

    private static long cited(List<KeyPoint> points, Part part) {
        return points.stream()
                .flatMap(point -> point.cited().stream())
                .filter(part::has)
                .count();
    }

    private static List<Verdict> verdicts(Answer answer, List<KeyPoint> points, Article article) {
        try {
            Map<Integer, Verdict> byNumber = new TreeMap<>();
            for (JsonNode element : Reading.elements(answer, "verdicts")) {
                int number = Reading.number(element, "point") - 1;
                if (number >= 0 && number < points.size())
                    byNumber.putIfAbsent(number, verdict(element, points.get(number), article));
            }
            return IntStream.range(0, points.size())
                    .mapToObj(i -> Optional.ofNullable(byNumber.get(i))
                            .orElseGet(() -> doubtful(points.get(i), "the judge passed over it")))
                    .toList();
        } catch (Reading.Faulty faulty) {
            return doubtful(points, "the judge's answer cannot be read: " + faulty.getMessage());
        }
    }

    private static Verdict verdict(JsonNode element, KeyPoint point, Article article) throws Reading.Faulty {
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

    private static List<Verdict> doubtful(List<KeyPoint> points, String detail) {
        List<Verdict> doubtful = new ArrayList<>();
        for (KeyPoint point : points) doubtful.add(doubtful(point, detail));
        return doubtful;
    }

    private static Verdict doubtful(KeyPoint point, String detail) {
        return new Verdict.Ungrounded(point, Reason.DOUBTFUL, detail, List.of(), REFUSED);
    }
}
