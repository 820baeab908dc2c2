package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.article.Headline;
import standfirst.article.Moment;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.Summary;
import standfirst.translation.Translation;

/// Which of the articles that may not be read an edition names.
class HeadlinesTest {
    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");

    @Test
    void readersLanguageComesFirstThenTheNewest() {
        Edition edition = germanEdition(
                headline("https://c.example/old", "en", "2026-11-24T08:00:00Z"),
                headline("https://a.example/new", "en", "2026-11-25T08:00:00Z"),
                headline("https://a.example/tomorrow", "en", "2026-11-26T08:00:00Z"),
                headline("https://b.example/alt", "de", "2026-11-20T08:00:00Z"));

        assertEquals(List.of("/alt", "/tomorrow", "/new", "/old"), paths(edition));
    }

    @Test
    void articleIsNamedOnceAndNotBesideItsOwnStory() {
        Summary told = Newsstand.asPublished()
                .stories()
                .findFirst()
                .orElseThrow()
                .lead()
                .summary();
        Headline same = headline(told.article().facts().canonical().toString(), "en", "2026-11-25T08:00:00Z");
        Headline other = headline("https://a.example/other", "en", "2026-11-25T08:00:00Z");

        Edition edition = edit(new Outcome(List.of(told), List.of(same, other, other), List.of()));

        assertEquals(List.of("/other"), paths(edition));
        assertEquals(0, edition.figures().storiesLeftOut());
    }

    @Test
    void onePublisherGetsNoMoreThanASectionHasStories() {
        Headline[] many = IntStream.range(0, 5)
                .mapToObj(i -> headline("https://a.example/" + i, "en", "2026-11-25T0" + i + ":00:00Z"))
                .toArray(Headline[]::new);

        Edition edition = germanEdition(many);

        assertEquals(List.of("/4", "/3"), paths(edition));
        assertEquals(3, edition.figures().storiesLeftOut());
    }

    @Test
    void headlineStandsInTheJsonWithItsReason() {
        Edition edition = germanEdition(headline("https://a.example/x", "en", "2026-11-25T08:00:00Z"));

        String json = new EditionJson(List.of(CoverVerifier.CHECK)).write(edition);

        assertTrue(json.contains("\"address\" : \"https://a.example/x\""), json);
        assertTrue(json.contains("\"reason\" : \"robots.txt keeps programs out of /\""), json);
    }

    private static Edition germanEdition(Headline... headlines) {
        return edit(new Outcome(List.of(), List.of(headlines), List.of()));
    }

    private static Edition edit(Outcome outcome) {
        return new Editor(new Gatherer(), 2, InstantSource.fixed(EVENING))
                .inLanguage(
                        outcome, LocalDate.of(2026, 11, 25), Locale.GERMAN, Translation::asPublished, Memory.none());
    }

    private static List<String> paths(Edition edition) {
        return edition.headlines().stream()
                .map(headline -> headline.address().getPath())
                .toList();
    }

    private static Headline headline(String address, String language, String time) {
        return new Headline(
                "A headline",
                URI.create(address),
                Optional.empty(),
                Optional.of(Locale.of(language)),
                Moment.parse(time),
                "robots.txt keeps programs out of /");
    }
}
