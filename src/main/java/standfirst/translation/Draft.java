package standfirst.translation;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Numbers;

/// What a translator is handed of an edition: the texts of one source language, with the machine's attempt at each,
/// if there is one, and the source sentences to judge it by. `edition` is the edition's id, by which the draft finds
/// its
/// way back.
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
    /// source sentences that say it; `keep` are the names and figures that a translation must not lose; `terms`
    /// are those of the glossary that occur in it, translated; `atMost` is how much room it has, in code points.
    public record Unit(
            String id,
            Kind kind,
            Translated text,
            List<String> quotes,
            List<String> keep,
            Map<String, String> terms,
            OptionalInt atMost) {
        public Unit {
            quotes = List.copyOf(quotes);
            keep = List.copyOf(keep);
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }

        /// The machine's or a translator's text, if there is one; the check may have refused the machine's.
        public Optional<String> translation() {
            return text.isOriginal() ? text.attempt() : Optional.of(text.target());
        }

        public boolean isReviewed() {
            return text.state() == Translated.State.REVIEWED;
        }
    }

    public Stream<Unit> units() {
        return copies.stream().flatMap(copy -> copy.units().stream());
    }

    /// The id of an article's headline or standfirst; a point has its own.
    public static String id(Article article, Kind kind) {
        return article.id() + "-" + kind.word();
    }

    /// The ids of a summary's texts, in the order in which [Translation#texts(Summary)] gives them.
    public static List<String> ids(Summary summary) {
        Article article = summary.article();
        Stream<String> standfirst = article.facts().standfirst().stream().map(text -> id(article, Kind.STANDFIRST));
        Stream<String> points = summary.points().stream().map(Grounded::id);
        return Stream.of(Stream.of(id(article, Kind.HEADLINE)), standfirst, points)
                .flatMap(ids -> ids)
                .toList();
    }

    public static Copy copy(Translation telling, Glossary glossary) {
        Article article = telling.summary().article();
        return new Copy(article.id(), article.facts().canonical(), new Units(telling, glossary).all());
    }

    private record Units(Translation telling, Glossary glossary) {
        List<Unit> all() {
            Stream<Unit> headline = Stream.of(unit(Kind.HEADLINE, telling.headline(), Draft.room(telling.headline())));
            Stream<Unit> standfirst =
                    telling.standfirst().stream().map(text -> unit(Kind.STANDFIRST, text, OptionalInt.empty()));
            return Stream.of(headline, standfirst, points())
                    .flatMap(units -> units)
                    .toList();
        }

        private Unit unit(Kind kind, Translated text, OptionalInt atMost) {
            Article article = telling.summary().article();
            return unit(id(article, kind), kind, text, List.of(), atMost);
        }

        private Stream<Unit> points() {
            List<Grounded> points = telling.summary().points();
            return IntStream.range(0, points.size())
                    .mapToObj(i -> point(points.get(i), telling.points().get(i)));
        }

        private Unit point(Grounded point, Translated text) {
            List<String> quotes = point.evidence().stream().map(Evidence::text).toList();
            return unit(point.id(), Kind.POINT, text, quotes, OptionalInt.empty());
        }

        private Unit unit(String id, Kind kind, Translated text, List<String> quotes, OptionalInt atMost) {
            List<String> keep = kept(text, telling.summary().article());
            return new Unit(id, kind, text, quotes, keep, glossary.in(text.source()), atMost);
        }
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
