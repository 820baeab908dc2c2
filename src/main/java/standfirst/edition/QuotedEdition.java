package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import standfirst.article.Facts;
import standfirst.keypoint.Evidence;
import standfirst.translation.Translated;

/// A finished edition as far as its `edition.json` tells it: the points and the sentences that it quotes, without the
/// articles around them. Enough to check every point again, offline.
public record QuotedEdition(String id, LocalDate day, Locale language, int version, List<Telling> tellings) {
    public QuotedEdition {
        tellings = List.copyOf(tellings);
    }

    /// What the edition says of one article; `textHash` is that of the whole text, which is not here.
    public record Telling(
            String article,
            Facts facts,
            Locale language,
            String textHash,
            Instant fetched,
            Translated headline,
            List<Point> points) {
        public Telling {
            points = List.copyOf(points);
        }
    }

    /// A point and the sentences beside it.
    public record Point(String id, Translated text, List<Evidence> evidence) {
        public Point {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) throw new IllegalArgumentException("it has no evidence");
            if (text.source().isBlank()) throw new IllegalArgumentException("it has no text");
            if (evidence.stream().anyMatch(quote -> quote.text().isBlank()))
                throw new IllegalArgumentException("a quote is blank");
        }
    }
}
