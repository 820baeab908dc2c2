package standfirst.translation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Numbers;

/// What a translator is handed of an edition: the texts of one source language, with the machine's attempt at each,
/// if there is one, and the source sentences to judge it by.
public record Draft(String edition, Locale source, Locale target, List<Copy> copies) {
    public Draft {
        copies = List.copyOf(copies);
        if (source.equals(target)) throw new IllegalArgumentException("a draft from " + source + " into itself");
    }

    /// The texts about one article, and the address where a translator can read it.
    public record Copy(String article, URI address, List<Unit> units) {
        public Copy {
            units = List.copyOf(units);
        }
    }

    public enum Kind {
        HEADLINE,
        STANDFIRST,
        POINT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One text to translate. The id stays the same as long as the text and its evidence do; `quotes` are the
    /// source sentences that say it; `keep` are the names and figures that a translation must not lose; `atMost`
    /// is how much room there is, in code points.
    public record Unit(
            String id, Kind kind, Translated text, List<String> quotes, List<String> keep, OptionalInt atMost) {
        public Unit {
            quotes = List.copyOf(quotes);
            keep = List.copyOf(keep);
        }

        /// The machine's or a translator's text, if there is one.
        public Optional<String> translation() {
            return text.isOriginal() ? Optional.empty() : Optional.of(text.target());
        }
    }

    public static Copy copy(Translation telling) {
        Article article = telling.summary().article();
        return new Copy(
                article.id(), article.facts().canonical(), units(telling).toList());
    }

    private static Stream<Unit> units(Translation telling) {
        Article article = telling.summary().article();
        Stream<Unit> headline = Stream.of(new Unit(
                article.id() + "-headline",
                Kind.HEADLINE,
                telling.headline(),
                List.of(),
                kept(telling.headline(), article),
                room(telling.headline())));
        Stream<Unit> standfirst = telling.standfirst().stream()
                .map(text -> new Unit(
                        article.id() + "-standfirst",
                        Kind.STANDFIRST,
                        text,
                        List.of(),
                        kept(text, article),
                        OptionalInt.empty()));
        return Stream.of(headline, standfirst, points(telling)).flatMap(units -> units);
    }

    private static Stream<Unit> points(Translation telling) {
        Article article = telling.summary().article();
        List<Grounded> points = telling.summary().points();
        return IntStream.range(0, points.size())
                .mapToObj(i -> point(points.get(i), telling.points().get(i), article));
    }

    private static Unit point(Grounded point, Translated text, Article article) {
        List<String> quotes = point.evidence().stream().map(Evidence::text).toList();
        return new Unit(point.id(), Kind.POINT, text, quotes, kept(text, article), OptionalInt.empty());
    }

    /// Names, and what is written in digits; "two" may become any word that means it.
    private static List<String> kept(Translated text, Article article) {
        String source = text.source();
        Stream<String> names =
                Names.of(article.language()).find(source).stream().map(Name::text);
        Stream<String> figures = Numbers.of(article.language()).find(source).stream()
                .map(quantity -> source.substring(quantity.start(), quantity.end()))
                .filter(figure -> figure.chars().anyMatch(Character::isDigit));
        return Stream.concat(names, figures).distinct().toList();
    }

    /// 110 characters, where search engines cut a headline (schema.org's NewsArticle as Google reads it), or half as
    /// much again as the source has.
    private static OptionalInt room(Translated headline) {
        int source = headline.source().codePointCount(0, headline.source().length());
        return OptionalInt.of(Math.max(110, source + source / 2));
    }
}
