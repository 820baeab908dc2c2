package standfirst.keypoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Moment;
import standfirst.language.Day;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// What of a point its evidence does not say in any words: the words, numbers and dates that a person should look at
/// first. `Differences.of(article).in(point, evidence)`.
public final class Differences {
    private final Locale language;
    private final Optional<LocalDate> published;

    private Differences(Locale language, Optional<LocalDate> published) {
        this.language = language;
        this.published = published;
    }

    public static Differences of(Article article) {
        return new Differences(
                article.language(), article.facts().dateline().published().map(Moment::day));
    }

    /// A part of the point, by UTF-16 code units: from `start` up to but not including `end`.
    public record Span(int start, int end) {}

    /// The spans in order, none inside another. Words beside each other are one span.
    public List<Span> in(String point, List<Evidence> evidence) {
        Line claim = Line.read(point, language);
        List<Line> said = evidence.stream()
                .map(sentence -> Line.read(sentence.text(), language))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Quantity number : claim.numbers())
            if (said.stream().noneMatch(line -> holds(line, number))) spans.add(new Span(number.start(), number.end()));
        for (Day day : claim.days())
            if (said.stream().noneMatch(line -> holds(line, day))) spans.add(new Span(day.start(), day.end()));
        for (Token token : claim.content())
            if (isPlainWord(token, claim) && said.stream().noneMatch(line -> holds(line, token, claim)))
                spans.add(new Span(token.start(), token.end()));
        spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return joined(spans, point);
    }

    private static boolean holds(Line line, Quantity number) {
        return line.numbers().stream().anyMatch(said -> number.follows(said, true));
    }

    private boolean holds(Line line, Day day) {
        return line.days().stream().anyMatch(said -> day.follows(said, published));
    }

    private static boolean holds(Line line, Token token, Line claim) {
        return line.hasLike(token.stem())
                || line.hasWord(claim.folded().part(token.start(), token.end()).strip())
                || claim.sensesOf(token).stream().anyMatch(line.meanings()::contains);
    }

    private static boolean isPlainWord(Token token, Line claim) {
        return claim.numbers().stream().noneMatch(n -> n.start() < token.end() && token.start() < n.end())
                && claim.days().stream().noneMatch(d -> d.start() < token.end() && token.start() < d.end());
    }

    private static List<Span> joined(List<Span> spans, String point) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span before = joined.isEmpty() ? new Span(-1, -1) : joined.getLast();
            if (span.start() < before.end()) continue;
            boolean touches = before.end() > 0
                    && point.substring(before.end(), span.start()).isBlank();
            if (touches) joined.set(joined.size() - 1, new Span(before.start(), span.end()));
            else joined.add(span);
        }
        return joined;
    }
}
