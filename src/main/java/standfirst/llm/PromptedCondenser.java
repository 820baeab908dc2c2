package standfirst.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import standfirst.article.Article;
import standfirst.keypoint.Condensed;
import standfirst.keypoint.Condenser;
import standfirst.keypoint.CondensingFailed;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Verdict;
import tools.jackson.databind.json.JsonMapper;

/// Makes key points by a language model: one call an article while it fits, else one a part. An answer that cannot be
/// used is sent back once with what is wrong with it; what is still wrong then is dropped, and when nothing is left,
/// [CondensingFailed] says why.
public final class PromptedCondenser implements Condenser {
    private final Model model;
    private final Prompt condense;
    private final Prompt repair;
    private final Faults faults;
    private final Schema schema;
    private final BiFunction<String, Locale, Optional<Locale>> languageOf;
    private final Maker maker;

    /// `languageOf` tells the language of a text, given the one that it should be in.
    public PromptedCondenser(Model model, Prompts prompts, BiFunction<String, Locale, Optional<Locale>> languageOf) {
        this.model = model;
        this.condense = prompts.named("condense");
        this.repair = prompts.named("repair");
        this.faults = prompts.faults();
        this.schema = prompts.schema(condense.schema().orElse("points"));
        this.languageOf = languageOf;
        this.maker = new Maker("prompted", Optional.of(model.settings().model()), Optional.of(condense.hash()));
    }

    @Override
    public Condensed condense(Article article, int atMost) {
        List<Part> parts = Part.of(article, room());
        int share = Math.ceilDiv(atMost, parts.size());
        Work work = new Work(article);
        List<List<KeyPoint>> points = new ArrayList<>();
        for (Part part : parts) points.add(work.condense(part, share));
        return work.done(inTurn(points, atMost));
    }

    /// Each part's refused points go back to it in one call, as if they had been its answer.
    @Override
    public Condensed repair(Article article, List<Verdict.Ungrounded> refused) {
        Work work = new Work(article);
        List<KeyPoint> points = new ArrayList<>();
        for (Part part : Part.of(article, room())) {
            List<Verdict.Ungrounded> ofPart =
                    refused.stream().filter(r -> part.has(anchor(r))).toList();
            if (!ofPart.isEmpty()) points.addAll(work.repair(part, ofPart));
        }
        return work.done(points);
    }

    /// The sentence that a refused point is nearest to.
    private static int anchor(Verdict.Ungrounded refused) {
        if (!refused.nearest().isEmpty()) return refused.nearest().getFirst().sentence();
        return refused.point().cited().isEmpty() ? 0 : refused.point().cited().getFirst();
    }

    /// Tokens that are left for the article's sentences, with room for an answer sent back and a second one.
    private int room() {
        ModelSettings settings = model.settings();
        int taken = Tokens.estimate(condense.told() + condense.given()) + 2 * settings.maxOutputTokens() + 300;
        return Math.max(500, settings.contextTokens() - taken);
    }

    /// The first point of each part, then the second of each, until there are enough; then the order of the article.
    private static List<KeyPoint> inTurn(List<List<KeyPoint>> parts, int atMost) {
        List<KeyPoint> chosen = new ArrayList<>();
        int longest = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++)
            for (List<KeyPoint> part : parts) if (i < part.size() && chosen.size() < atMost) chosen.add(part.get(i));
        chosen.sort(Comparator.comparing(point -> point.cited().getFirst()));
        return chosen;
    }

    /// One article's calls, and what they used.
    private final class Work {
        private final Article article;
        private final String language;
        private final Exchange exchange;

        Work(Article article) {
            this.article = article;
            this.language = article.language().getDisplayLanguage(Locale.ENGLISH);
            this.exchange = new Exchange(model, Errand.of(article), schema);
        }

        List<KeyPoint> condense(Part part, int atMost) {
            Prompt.Filled prompt = prompt(part, atMost);
            Answer first = ask(prompt);
            Proposed proposed = read(first, part);
            if (proposed.faults().isEmpty()) return proposed.points();
            Proposed second = read(ask(prompt, new Turn(first.text(), objection(proposed.faults()))), part);
            return better(proposed, second);
        }

        List<KeyPoint> repair(Part part, List<Verdict.Ungrounded> refused) {
            List<Faults.Fault> told = refused.stream()
                    .map(r -> new Faults.Fault(r.reason().name(), r.point().text(), r.detail()))
                    .toList();
            Turn turn = new Turn(answerOf(refused), objection(told));
            return read(ask(prompt(part, refused.size()), turn), part).points();
        }

        Condensed done(List<KeyPoint> points) {
            return new Condensed(points, maker, exchange.used(), Optional.empty());
        }

        private List<KeyPoint> better(Proposed first, Proposed second) {
            List<KeyPoint> better = second.points().size() >= first.points().size() ? second.points() : first.points();
            if (better.isEmpty()) throw failed(faults.tell(second.faults().getFirst()));
            return better;
        }

        private Answer ask(Prompt.Filled prompt, Turn... turns) {
            try {
                return exchange.ask(prompt, turns);
            } catch (BudgetSpent e) {
                throw new CondensingFailed(String.valueOf(e.getMessage()), exchange.used());
            } catch (ModelFailed e) {
                throw failed(String.valueOf(e.getMessage()));
            }
        }

        private Proposed read(Answer answer, Part part) {
            return Proposed.in(answer, part, article.language(), languageOf);
        }

        private Prompt.Filled prompt(Part part, int atMost) {
            return condense.fill(Map.of(
                    "language", language,
                    "at_most", String.valueOf(atMost),
                    "article", part.numbered(article)));
        }

        private Prompt.Filled objection(List<Faults.Fault> found) {
            String lines =
                    found.stream().map(fault -> "- " + faults.tell(fault)).collect(Collectors.joining("\n"));
            return repair.fill(Map.of("faults", lines, "language", language));
        }

        private CondensingFailed failed(String reason) {
            return new CondensingFailed(
                    "the model " + model.name() + " made no points of "
                            + article.facts().canonical() + ": " + reason,
                    exchange.used());
        }
    }

    /// Refused points in the form in which a model gives them. Always the same letters for the same points: an answer
    /// to
    /// them is kept by what was asked.
    private static String answerOf(List<Verdict.Ungrounded> refused) {
        return JsonMapper.shared()
                .writeValueAsString(new Said(
                        refused.stream().map(r -> Said.Point.of(r.point())).toList()));
    }

    private record Said(List<Point> points) {
        record Point(String text, List<Integer> sentences) {
            static Point of(KeyPoint point) {
                return new Point(
                        point.text(), point.cited().stream().map(n -> n + 1).toList());
            }
        }
    }
}
