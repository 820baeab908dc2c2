package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;

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

    /// The summary as it is: for readers of its own language, or where nothing can translate it.
    public static Translation asPublished(Summary summary, Locale language) {
        return new Translation(
                summary,
                language,
                Translated.original(summary.article().headline()),
                summary.article().facts().standfirst().map(Translated::original),
                summary.points().stream()
                        .map(point -> Translated.original(point.point().text()))
                        .toList(),
                Maker.of("as published"),
                Usage.NONE);
    }

    /// The language that the headline stands in: the reader's, unless the original had to be shown.
    public Locale shownIn(Translated text) {
        return text.isOriginal() ? summary.article().language() : language;
    }
}
