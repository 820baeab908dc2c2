package standfirst.edition;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Announced;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Headline;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;
import standfirst.keypoint.Condensed;
import standfirst.keypoint.Condenser;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.keypoint.Verifier;

/// The loop that takes what comes in from the wire through the stages: read, condense, verify, repair once.
/// One bad page costs one story, never the day.
public final class Newsroom {
    private final ArticleReader reader;
    private final Condenser condenser;
    private final Verifier verifier;
    private final int atMost;
    private final int atOnce;

    /// `atMost` points of an article, `atOnce` articles under way at the same time.
    public Newsroom(ArticleReader reader, Condenser condenser, Verifier verifier, int atMost, int atOnce) {
        this.reader = reader;
        this.condenser = condenser;
        this.verifier = verifier;
        this.atMost = atMost;
        this.atOnce = atOnce;
    }

    /// Digests all that arrives, in the order of arrival; `done` hears of each arrival as it is finished with.
    public Outcome digest(Stream<Arrival> arrivals, Consumer<Result> done) {
        List<Summary> summaries = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        arrivals.gather(Gatherers.mapConcurrent(atOnce, this::digest)).forEach(result -> {
            switch (result) {
                case Result.Covered covered -> {
                    if (seen.add(covered.summary().article().id())) summaries.add(covered.summary());
                }
                case Result.Named(Headline headline) -> headlines.add(headline);
                case Result.Dropped dropped -> skipped.add(dropped.skipped());
            }
            done.accept(result);
        });
        return new Outcome(summaries, headlines, skipped);
    }

    /// What became of one arrival.
    public sealed interface Result {
        record Covered(Summary summary) implements Result {}

        record Named(Headline headline) implements Result {}

        record Dropped(Skipped skipped) implements Result {}
    }

    private Result digest(Arrival arrival) {
        return switch (arrival) {
            case Missed(String source, String reason) -> new Result.Dropped(new Skipped(source, reason));
            case Announced(Headline headline) -> new Result.Named(headline);
            case Arrived(Page page) -> digest(page);
        };
    }

    private Result digest(Page page) {
        return switch (reader.read(page)) {
            case Unreadable unreadable -> new Result.Dropped(new Skipped(name(page.address()), unreadable.reason()));
            case Readable readable -> new Result.Covered(cover(readable.article()));
        };
    }

    /// A file by its path, as people name it.
    private static String name(URI address) {
        return "file".equals(address.getScheme()) ? Path.of(address).toString() : address.toString();
    }

    /// Makes the summary of one article: condense, verify, repair once what was refused, verify that again.
    public Summary cover(Article article) {
        Condensed condensed = condenser.condense(article, atMost);
        List<Grounded> grounded = new ArrayList<>();
        List<Ungrounded> refused = new ArrayList<>();
        sort(verifier.verify(condensed.points(), article), grounded, refused);
        Usage usage = condensed.usage();
        int repaired = 0;
        if (!refused.isEmpty()) {
            Condensed second = condenser.repair(article, refused);
            usage = usage.plus(second.usage());
            int before = grounded.size();
            List<KeyPoint> tries =
                    second.points().stream().limit(refused.size()).toList();
            sort(verifier.verify(tries, article), grounded, new ArrayList<>());
            repaired = grounded.size() - before;
            refused.subList(0, repaired).clear();
        }
        return new Summary(
                article,
                inOrderOfTheArticle(grounded),
                refused,
                repaired,
                condensed.maker(),
                usage,
                condensed.steppedIn());
    }

    private static void sort(List<Verdict> verdicts, List<Grounded> grounded, List<Ungrounded> refused) {
        for (Verdict verdict : verdicts)
            switch (verdict) {
                case Grounded good -> grounded.add(good);
                case Ungrounded bad -> refused.add(bad);
            }
    }

    private static List<Grounded> inOrderOfTheArticle(List<Grounded> points) {
        return points.stream()
                .sorted(Comparator.comparingInt(
                        point -> point.evidence().getFirst().start()))
                .toList();
    }
}
