package standfirst.command;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Announced;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.article.Moment;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;
import standfirst.edition.Constants;
import standfirst.edition.Leaf;
import standfirst.edition.Newsroom;
import standfirst.edition.Sections;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Guess;
import standfirst.language.Language;
import standfirst.translation.Finding;
import tools.jackson.databind.JsonNode;

/// What each stage does with one record. Offsets are UTF-16 code units, sentences count from 0.
final class Stages {
    private static final int AT_MOST = 5;

    private final Desk desk;

    Stages(Desk desk) {
        this.desk = desk;
    }

    ArticleRecord extract(JsonNode record) {
        String id = Field.id(record);
        return switch (desk.reader().read(page(record))) {
            case Readable(Article article) -> ArticleRecord.of(article).withId(id);
            case Unreadable unreadable -> ArticleRecord.of(id, unreadable);
        };
    }

    private Page page(JsonNode record) {
        Optional<String> html = Field.optionalText(record, "html");
        Optional<URI> address = Field.optionalText(record, "url").flatMap(Stages::address);
        if (html.isPresent())
            return Page.of(address.orElse(URI.create("urn:standfirst:page")), html.get(), Instant.EPOCH);
        Page saved = saved(Field.text(record, "file"));
        return address.map(saved::at).orElse(saved);
    }

    private Page saved(String file) {
        try (Stream<Arrival> arrivals = desk.wire().read(List.of(file), expected -> {})) {
            return switch (arrivals.findFirst().orElseThrow(() -> new BadField("there is nothing in " + file))) {
                case Arrived(Page page) -> page;
                case Announced(Headline headline) -> throw new BadField(headline.address() + ": " + headline.reason());
                case Missed(String source, String reason) -> throw new BadField(source + ": " + reason);
            };
        }
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // an optional field that cannot be read is as if it were not there
        }
    }

    record Detected(String id, String language, double confidence) {}

    Detected detect(JsonNode record) {
        Guess guess = desk.languages().detect(Field.text(record, "text"));
        return new Detected(Field.id(record), guess.language().toLanguageTag(), guess.confidence());
    }

    record Segmented(String id, List<SentenceRecord> sentences) {}

    Segmented segment(JsonNode record) {
        String text = Field.text(record, "text");
        Locale language = Field.language(record, "language")
                .orElseGet(() -> desk.languages().detect(text).language());
        return new Segmented(
                Field.id(record), SentenceRecord.of(desk.segmenter().segment(text, language)));
    }

    record Span(int sentence, int start, int end, String text) {
        static List<Span> of(List<Evidence> evidence) {
            return evidence.stream()
                    .map(span -> new Span(span.sentence(), span.start(), span.end(), span.text()))
                    .toList();
        }
    }

    record Point(String text, List<Span> evidence) {}

    record Withheld(String text, String reason) {}

    record CondensedRecord(String id, List<Point> points, List<Withheld> withheld) {}

    CondensedRecord condense(JsonNode record) {
        int atMost = Math.max(1, Field.number(record, "atMost", AT_MOST));
        Newsroom newsroom = new Newsroom(desk.reader(), desk.extractive(), desk.verifier(), atMost, 1);
        Summary summary = newsroom.cover(article(record, "text"));
        return new CondensedRecord(
                Field.id(record),
                summary.points().stream()
                        .map(point -> new Point(point.point().text(), Span.of(point.evidence())))
                        .toList(),
                summary.withheld().stream()
                        .map(point -> new Withheld(point.point().text(), Constants.of(point.reason())))
                        .toList());
    }

    private Article article(JsonNode record, String field) {
        String text = Field.text(record, field);
        if (text.isBlank()) throw new BadField("the field '" + field + "' is blank");
        return desk.reader()
                .read(
                        Field.id(record),
                        Field.optionalText(record, "title").orElse(""),
                        text,
                        Field.language(record, "language"),
                        Field.moment(record, "published"));
    }

    record Checked(
            String id,
            double score,
            boolean grounded,
            Optional<String> reason,
            Optional<String> detail,
            List<Span> evidence) {}

    Checked check(JsonNode record) {
        String id = Field.id(record);
        String claim = Field.text(record, "claim");
        if (claim.isBlank()) throw new BadField("the field 'claim' is blank");
        Article article = article(record, "source");
        Locale language = Field.language(record, "claimLanguage").orElse(article.language());
        Verdict verdict = desk.verifier(language)
                .verify(List.of(new KeyPoint(claim, List.of())), article)
                .getFirst();
        return switch (verdict) {
            case Grounded good ->
                new Checked(id, good.score(), true, Optional.empty(), Optional.empty(), Span.of(good.evidence()));
            case Ungrounded bad ->
                new Checked(
                        id,
                        bad.score(),
                        false,
                        Optional.of(Constants.of(bad.reason())),
                        Optional.of(bad.detail()),
                        Span.of(bad.nearest()));
        };
    }

    Leaf leaf(JsonNode record) {
        String text = Field.text(record, "text");
        Locale language = Field.language(record, "language")
                .orElseGet(() -> desk.languages().detect(text).language());
        return new Leaf(
                Field.id(record), Field.optionalText(record, "title").orElse(""), text, language, moment(record));
    }

    private static Optional<Moment> moment(JsonNode record) {
        return Field.moment(record, "published");
    }

    record FiledRecord(String id, String section) {}

    FiledRecord section(JsonNode record) {
        return new FiledRecord(
                Field.id(record), Sections.filed(article(record, "text")).section());
    }

    record TranslationChecked(String id, boolean ok, List<Finding> findings) {}

    TranslationChecked translateCheck(JsonNode record) {
        Locale from = Field.language(record, "sourceLanguage").orElse(Language.UNDETERMINED);
        Locale to = Field.language(record, "targetLanguage").orElse(Language.UNDETERMINED);
        List<Finding> findings =
                desk.translationCheck().check(Field.text(record, "source"), from, Field.text(record, "target"), to);
        return new TranslationChecked(Field.id(record), findings.isEmpty(), findings);
    }
}
