package standfirst.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Announced;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;
import standfirst.edition.Constants;
import standfirst.keypoint.Differences;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;

/// Anybody's points against an article.
@Command(
        name = "check",
        description = "Checks points against an article and shows the sentence beside each. Exit 1 if one is"
                + " ungrounded. In a point that is refused, the words that the nearest sentences do not say stand in"
                + " [brackets].",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst check page.html                 the page's own key-points box",
            "  standfirst check page.html points.txt      one point a line",
            "  standfirst check notes.txt -               a plain text, points from standard input"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARTICLE", description = "A page's address or file, or a plain .txt file.")
    @Nullable
    String address;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "POINTS",
            description = "A file with one point a line, or - for standard input; without it, the page's own key-points"
                    + " box is checked.")
    @Nullable
    String pointsFile;

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Article article = article(Objects.requireNonNull(address));
        List<KeyPoint> points = points(article).stream()
                .map(text -> new KeyPoint(text, List.of()))
                .toList();
        List<Verdict> verdicts = desk.verifier().verify(points, article);
        System.out.println(article.headline().isBlank() ? String.valueOf(address) : article.headline());
        verdicts.forEach(verdict -> print(verdict, Differences.of(article)));
        long grounded = verdicts.stream().filter(Grounded.class::isInstance).count();
        System.out.println("\n" + grounded + " of " + verdicts.size() + " points match source sentences");
        return grounded == verdicts.size() ? Exit.DONE : Exit.UNGROUNDED;
    }

    private Article article(String source) {
        if (source.toLowerCase(Locale.ROOT).endsWith(".txt") && Files.isRegularFile(Path.of(source)))
            return plainText(Path.of(source));
        try (Stream<Arrival> arrivals = desk.wire().read(List.of(source), new Talk(System.err))) {
            return switch (arrivals.findFirst().orElseThrow(() -> new Cannot(source + ": nothing to read there"))) {
                case Missed(String where, String reason) -> throw new Cannot(where + ": " + reason);
                case Announced(Headline headline) -> throw new Cannot(headline.address() + ": " + headline.reason());
                case Arrived arrived ->
                    switch (desk.reader().read(arrived.page())) {
                        case Unreadable unreadable -> throw new Cannot(source + ": " + unreadable.reason());
                        case Readable(Article article) -> article;
                    };
            };
        }
    }

    private Article plainText(Path file) {
        String text = String.join("\n", lines(file.toString()));
        if (text.isBlank()) throw new Cannot(file + ": the file is empty");
        return desk.reader().read(file.toString(), "", text, Optional.empty(), Optional.empty());
    }

    private List<String> points(Article article) {
        List<String> points = pointsFile == null
                ? article.facts().keyPoints()
                : lines(pointsFile).stream()
                        .map(line -> line.strip().replaceFirst("^[-*•]\\s+", ""))
                        .filter(line -> !line.isBlank())
                        .toList();
        if (points.isEmpty())
            throw new Cannot(
                    pointsFile == null
                            ? address + ": the page has no key-points box of its own; name a file with points"
                            : pointsFile + ": no points in it; it should hold one a line");
        return points;
    }

    private static List<String> lines(String file) {
        try {
            return file.equals("-")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .lines()
                            .toList()
                    : Files.readAllLines(Path.of(file));
        } catch (MalformedInputException notText) {
            throw new Cannot(file + ": is not UTF-8 text", notText);
        } catch (IOException unreadable) {
            throw new Cannot(file + ": cannot be read; is there such a file?", unreadable);
        }
    }

    private static void print(Verdict verdict, Differences differences) {
        switch (verdict) {
            case Grounded good -> {
                System.out.println("\n✓ " + good.point().text());
                good.evidence().forEach(CheckCommand::print);
            }
            case Ungrounded bad -> {
                String point = bad.point().text();
                System.out.println("\n✗ " + marked(point, differences.in(point, bad.nearest())));
                System.out.println("    " + Constants.of(bad.reason()) + ": " + bad.detail());
                bad.nearest().forEach(CheckCommand::print);
            }
        }
    }

    /// The words that the sentences below do not say stand in square brackets.
    private static String marked(String point, List<Differences.Span> spans) {
        StringBuilder marked = new StringBuilder(point);
        for (Differences.Span span : spans.reversed())
            marked.insert(span.end(), ']').insert(span.start(), '[');
        return marked.toString();
    }

    private static void print(Evidence evidence) {
        System.out.println("    [" + evidence.sentence() + "] " + evidence.text());
    }
}
