package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Headline;
import standfirst.article.Ids;
import standfirst.article.Moment;
import standfirst.article.Photo;
import standfirst.article.Sentence;
import standfirst.article.Source;
import standfirst.article.WhenRefused;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Figures;
import standfirst.edition.Section;
import standfirst.edition.Skipped;
import standfirst.edition.Story;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Language;
import standfirst.translation.Translation;

@ParameterizedClass
@EnumSource
class DatabaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    @Test
    void editionComesBackAsItWasSaved() {
        try (Database database = stores.open(folder)) {
            Edition saved = database.editions().save(edition("The harbour opens on Friday.", 3));

            assertEquals(Optional.of(saved), database.editions().find(DAY, Language.MULTIPLE));
            assertEquals(Optional.of(saved), database.editions().latest(Language.MULTIPLE));
            assertEquals(List.of(Language.MULTIPLE), database.editions().languages());
        }
    }

    @Test
    void editionWithNothingNewKeepsItsVersion() {
        try (Database database = stores.open(folder)) {
            assertEquals(
                    1,
                    database.editions()
                            .save(edition("The harbour opens on Friday.", 3))
                            .version());
            assertEquals(
                    1,
                    database.editions()
                            .save(edition("The harbour opens on Friday.", 3))
                            .version());
        }
    }

    @Test
    void editionMadeAgainFromKeptAnswersKeepsItsVersion() {
        try (Database database = stores.open(folder)) {
            Edition first = edition("The harbour opens on Friday.", 3);
            Edition again = new Edition(
                    first.id(),
                    first.day(),
                    first.language(),
                    first.version(),
                    first.made(),
                    first.sections(),
                    first.headlines(),
                    first.skipped(),
                    first.corrections(),
                    first.notices(),
                    new Figures(1, 2, 0, Map.of(Reason.NAME, 3), 0, new Usage(1000, 100, 2)));
            database.editions().save(again);

            assertEquals(1, database.editions().save(first).version());
        }
    }

    @Test
    void reasonsCountedInAnotherOrderAreNothingNew() {
        Map<Reason, Integer> one = new LinkedHashMap<>();
        Map<Reason, Integer> other = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) one.put(reason, 1);
        for (Reason reason : List.of(Reason.values()).reversed()) other.put(reason, 1);

        assertEquals(
                List.copyOf(figures(one).withheld().keySet()),
                List.copyOf(figures(other).withheld().keySet()));
    }

    private static Figures figures(Map<Reason, Integer> withheld) {
        return new Figures(1, 9, 0, withheld, 0, Usage.NONE);
    }

    @Test
    void changedArticleMakesANewVersionAndTheOldOneStays() {
        try (Database database = stores.open(folder)) {
            database.editions().save(edition("The harbour opens on Friday.", 3));
            Edition second = database.editions().save(edition("The harbour opens on Sunday.", 3));

            assertEquals(2, second.version());
            assertEquals(
                    "The harbour opens on Sunday.",
                    database.editions()
                            .find(DAY, Language.MULTIPLE)
                            .orElseThrow()
                            .stories()
                            .findFirst()
                            .orElseThrow()
                            .lead()
                            .summary()
                            .article()
                            .text());
        }
    }

    @Test
    void correctionIsKeptOnceUnderTheVersionThatMadeItAndTheOldVersionStays() {
        try (Database database = stores.open(folder)) {
            Edition first = database.editions().save(edition("The harbour opens on Friday.", 3));
            String point = first.tellings()
                    .findFirst()
                    .orElseThrow()
                    .summary()
                    .points()
                    .getFirst()
                    .id();
            Edition corrected = new Corrector(
                            (points, article) -> List.of(), Deadlines.NONE, InstantSource.fixed(first.made()))
                    .withdraw(first, point, "It opens on Sunday.");

            assertEquals(2, database.editions().save(corrected).version());
            assertEquals(2, database.editions().save(corrected).version());

            assertEquals(corrected.corrections(), database.editions().corrections(Language.MULTIPLE, 10));
            assertEquals(List.of(), database.editions().corrections(Locale.GERMAN, 10));
            assertEquals(Optional.of(first), database.editions().find(DAY, Language.MULTIPLE, 1));
            assertEquals(
                    corrected.corrections(),
                    database.editions()
                            .find(DAY, Language.MULTIPLE)
                            .orElseThrow()
                            .correctionsFor(first));
        }
    }

    @Test
    void databaseIsReadAgainByTheNextProcess() {
        try (Database database = stores.open(folder)) {
            database.editions().save(edition("The harbour opens on Friday.", 3));
        }
        try (Database database = stores.open(folder)) {
            assertEquals(List.of(DAY), database.editions().days(Language.MULTIPLE));
        }
    }

    @Test
    void headlinesAreKeptAndAnEditionFromBeforeTheyWereHasNone() {
        try (Database database = stores.open(folder)) {
            Headline headline = new Headline(
                    "Council to vote",
                    URI.create("https://closed.example/council"),
                    Optional.of("Closed Gazette"),
                    Optional.of(Locale.ENGLISH),
                    Optional.of(Moment.of(DAY)),
                    "robots.txt keeps programs out of /");
            Edition edition = edition("The harbour opens on Friday.", 3).naming(List.of(headline));
            database.editions().save(edition);

            assertEquals(
                    List.of(headline),
                    database.editions()
                            .find(DAY, Language.MULTIPLE)
                            .orElseThrow()
                            .headlines());

            String earlier = "UPDATE editions SET edition = replace(edition, '\"headlines\"', '\"unknown\"')";
            database.client().sql(earlier).update();
            assertEquals(
                    List.of(),
                    database.editions()
                            .find(DAY, Language.MULTIPLE)
                            .orElseThrow()
                            .headlines());
        }
    }

    @Test
    void sourceThatIsAddedAgainKeepsWhatIsNotSaidAnew() {
        try (Database database = stores.open(folder)) {
            var sources = database.sources();
            Instant now = Instant.parse("2026-11-24T06:00:00Z");
            sources.add(Source.of("https://a.example/feed", Optional.of("A"), Optional.of("world"), now));
            sources.add(new Source(
                    "https://a.example/feed",
                    Optional.empty(),
                    Optional.of("sport"),
                    Optional.of(WhenRefused.SKIP),
                    now,
                    Source.Health.UNTRIED));

            Source source = sources.all().getFirst();
            assertEquals(Optional.of("A"), source.name());
            assertEquals(Optional.of("sport"), source.section());
            assertEquals(Optional.of(WhenRefused.SKIP), source.whenRefused());
        }
    }

    @Test
    void sourceThatMovesKeepsItsHealthAndOneThatIsThereAlreadyTakesItsPlace() {
        try (Database database = stores.open(folder)) {
            var sources = database.sources();
            Instant now = Instant.parse("2026-11-24T06:00:00Z");
            sources.add(Source.of("http://a.example/feed", Optional.of("A"), Optional.empty(), now));
            sources.failed("http://a.example/feed", now, "HTTP status 503", Optional.empty());

            assertTrue(sources.move("http://a.example/feed", "https://a.example/feed"));
            assertEquals(1, sources.all().getFirst().health().failures());
            assertEquals("https://a.example/feed", sources.all().getFirst().address());

            sources.add(Source.of("http://a.example/old", Optional.of("Old"), Optional.empty(), now));
            assertFalse(sources.move("http://a.example/old", "https://a.example/feed"));
            assertEquals(
                    List.of(Optional.of("A")),
                    sources.all().stream().map(Source::name).toList());
        }
    }

    @Test
    void sourceRemembersItsHealth() {
        try (Database database = stores.open(folder)) {
            var sources = database.sources();
            Instant now = Instant.parse("2026-11-24T06:00:00Z");
            assertTrue(sources.add(Source.of("https://a.example/feed", Optional.of("A"), Optional.empty(), now)));
            assertFalse(sources.add(Source.of("https://a.example/feed", Optional.of("B"), Optional.empty(), now)));
            sources.failed("https://a.example/feed", now, "HTTP status 503", Optional.of(now.plusSeconds(60)));
            sources.failed("https://a.example/feed", now, "HTTP status 503", Optional.of(now.plusSeconds(60)));

            Source source = sources.all().getFirst();
            assertEquals(2, source.health().failures());
            assertEquals(Optional.of("HTTP status 503"), source.health().problem());
            assertEquals(Optional.of("B"), source.name());

            assertEquals(Optional.of(now.plusSeconds(60)), source.health().restsUntil());

            sources.succeeded("https://a.example/feed", now);
            assertEquals(Optional.empty(), sources.all().getFirst().health().restsUntil());
            assertEquals(0, sources.all().getFirst().health().failures());
            assertTrue(sources.remove("https://a.example/feed"));
            assertFalse(sources.remove("https://a.example/feed"));
        }
    }

    private static Edition edition(String text, int withheldNames) {
        Facts facts = new Facts(
                URI.create("https://hafenblatt.example/a"),
                "Harbour to open",
                Optional.of("A long wait ends"),
                new Byline(List.of("Ada Lind"), Optional.empty(), Optional.of("Hafenblatt"), Optional.of("NPA")),
                new Dateline(
                        Optional.of("KALMSTAD"),
                        Optional.of(Moment.of(OffsetDateTime.parse("2026-11-24T08:15:00+05:30"))),
                        Optional.of(Moment.of(DAY))),
                Optional.of("Local"),
                Optional.of(Locale.ENGLISH),
                Optional.of(new Photo(
                        URI.create("https://hafenblatt.example/a.jpg"), Optional.of("Quay"), Optional.empty())),
                List.of(),
                false);
        Article article = new Article(
                Ids.of("https://hafenblatt.example/a"),
                facts,
                Locale.ENGLISH,
                text,
                Ids.hash(text),
                List.of(new Sentence(text, 0, text.length(), 0)),
                Instant.parse("2026-11-24T09:00:00Z"),
                1);
        KeyPoint point = new KeyPoint(text, List.of(0));
        Summary summary = new Summary(
                article,
                List.of(new Grounded(point, List.of(Evidence.of(article, 0)), 1)),
                List.of(new Ungrounded(point, Reason.NAME, "Oslo", List.of(), 0.1)),
                0,
                Maker.of("centrality"),
                Usage.NONE,
                Optional.empty());
        Story story = new Story("s1", "local", List.of(Translation.asPublished(summary, Language.MULTIPLE)));
        return new Edition(
                "2026-11-24-mul",
                DAY,
                Language.MULTIPLE,
                1,
                Instant.parse("2026-11-24T10:00:00Z"),
                List.of(new Section("local", List.of(story))),
                List.of(),
                List.of(new Skipped("https://b.example/", "HTTP status 404")),
                List.of(),
                List.of(),
                new Figures(1, 2, 0, Map.of(Reason.NAME, withheldNames), 0, Usage.NONE));
    }
}
