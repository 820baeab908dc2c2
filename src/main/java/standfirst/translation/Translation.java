package standfirst.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict;

/// A summary in a reader's language. It has exactly as many points as its summary, so each keeps its evidence.
public record Translation(
        Summary summary,
        Locale language,
        Translated headline,
        Optional<Translated> standfirst,
        List<Translated> points,
        Maker maker,
        Usage usage) {
    public Translation {
        points = List.copyOf(points);
        if (points.size() != summary.points().size())
            throw new IllegalArgumentException(
                    points.size() + " translated points for " + summary.points().size());
    }

    /// What there is to translate of a summary: its headline, its standfirst if it has one, its points.
    public static List<String> texts(Summary summary) {
        return inOrder(
                summary.article().headline(),
                summary.article().facts().standfirst(),
                summary.points().stream().map(point -> point.point().text()));
    }

    private static <T> List<T> inOrder(T headline, Optional<T> standfirst, Stream<T> points) {
        return Stream.of(Stream.of(headline), standfirst.stream(), points)
                .flatMap(texts -> texts)
                .toList();
    }

    /// `translated` are the summary's texts, in the order in which [#texts(Summary)] gives them.
    public static Translation of(
            Summary summary, Locale language, List<Translated> translated, Maker maker, Usage usage) {
        Optional<String> standfirst = summary.article().facts().standfirst();
        int points = standfirst.isPresent() ? 2 : 1;
        return new Translation(
                summary,
                language,
                translated.getFirst(),
                standfirst.map(shown -> translated.get(1)),
                translated.subList(points, translated.size()),
                maker,
                usage);
    }

    /// The summary as it is: for readers of its own language, or where nothing can translate it.
    public static Translation asPublished(Summary summary, Locale language) {
        return of(
                summary,
                language,
                texts(summary).stream().map(Translated::original).toList(),
                Maker.of("as published"),
                Usage.NONE);
    }

    /// The same with some of its points only.
    public Translation keeping(Predicate<Verdict.Grounded> wanted) {
        List<Verdict.Grounded> all = summary.points();
        int[] kept = IntStream.range(0, all.size())
                .filter(i -> wanted.test(all.get(i)))
                .toArray();
        if (kept.length == all.size()) return this;
        return new Translation(
                summary.with(Arrays.stream(kept).mapToObj(all::get).toList()),
                language,
                headline,
                standfirst,
                Arrays.stream(kept).mapToObj(points::get).toList(),
                maker,
                usage);
    }

    /// The same with another point in the place of one.
    public Translation saying(int index, Verdict.Grounded point, Translated text) {
        List<Verdict.Grounded> others = new ArrayList<>(summary.points());
        others.set(index, point);
        List<Translated> texts = new ArrayList<>(points);
        texts.set(index, text);
        return new Translation(summary.with(others), language, headline, standfirst, texts, maker, usage);
    }

    /// The same telling with other texts, in the order of [#texts()].
    public Translation with(List<Translated> texts) {
        return of(summary, language, texts, maker, usage);
    }

    /// Headline, standfirst and points, as they stand.
    public List<Translated> texts() {
        return inOrder(headline, standfirst, points.stream());
    }

    /// The language that the headline stands in: the reader's, unless the original had to be shown.
    public Locale shownIn(Translated text) {
        return text.isOriginal() ? summary.article().language() : language;
    }
}
