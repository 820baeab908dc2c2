package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Ids;
import standfirst.article.Moment;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;

class EditorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant EVENING = Instant.parse("2026-11-24T20:00:00Z");
    private static final String QUAKE =
            "An earthquake shook the Sorell islands and damaged forty houses in Port Amity.";
    private static final String QUAKE_TOO =
            "Forty houses were damaged when an earthquake shook Port Amity in the Sorells.";
    private static final String MARKET =
            "The covered market of Lower Wend reopens after two years of repairs to its roof.";
    private static final String SWANS =
            "A schoolgirl from Asterby counted every swan between the two bridges without missing one.";

    @Test
    void eventThatTwoSourcesTellComesFirst() {
        assertEquals(
                List.of("Quake in the Sorells", "Market reopens"),
                headlines(
                        told("b.example", "Market reopens", MARKET, "19:00"),
                        told("a.example", "Quake in the Sorells", QUAKE, "08:00"),
                        told("c.example", "Earthquake hits Sorells", QUAKE_TOO, "07:00")));
    }

    @Test
    void copyOfOneAgencyIsOneSource() {
        assertEquals(
                List.of("Market reopens", "Quake in the Sorells"),
                headlines(
                        byAgency("a.example", "Quake in the Sorells", QUAKE, "08:00"),
                        byAgency("c.example", "Quake in the Sorells", QUAKE, "07:00"),
                        told("b.example", "Market reopens", MARKET, "19:00")));
    }

    @Test
    void newerOfTwoComesFirst() {
        assertEquals(
                List.of("Swans counted", "Market reopens"),
                headlines(
                        told("b.example", "Market reopens", MARKET, "08:00"),
                        told("b.example", "Swans counted", SWANS, "09:00")));
    }

    @Test
    void articleFromTheFutureIsNoNewerThanNow() {
        assertEquals(
                List.of("Market reopens", "Swans counted"),
                headlines(
                        told("b.example", "Market reopens", MARKET, "20:00"),
                        told("b.example", "Swans counted", SWANS, "23:30")));
    }

    @Test
    void withoutDatesTheOrderOfTheFeedStays() {
        assertEquals(
                List.of("Market reopens", "Swans counted"),
                headlines(
                        told("b.example", "Market reopens", MARKET, ""),
                        told("b.example", "Swans counted", SWANS, "")));
    }

    @Test
    void readersAreToldThatTheModelFailedAndNotWhereItLives() {
        Summary failed = told("b.example", "Market reopens", MARKET, "08:00");
        Edition edition = edit(
                new Summary(
                        failed.article(),
                        failed.points(),
                        failed.withheld(),
                        failed.repaired(),
                        failed.maker(),
                        failed.usage(),
                        Optional.of("the model house at http://10.0.0.7/v1 failed: timeout")),
                told("b.example", "Swans counted", SWANS, "09:00"));

        assertEquals(
                List.of(
                        "The language model could not be used for 1 of 2 articles; the extractive condenser made their points."),
                edition.notices());
    }

    @Test
    void newestTellingLeads() {
        Edition edition = edit(
                told("a.example", "Quake in the Sorells", QUAKE, "08:00"),
                told("c.example", "Earthquake: forty houses hit", QUAKE_TOO, "18:00"));
        assertEquals(
                "Earthquake: forty houses hit",
                edition.stories()
                        .findFirst()
                        .orElseThrow()
                        .lead()
                        .summary()
                        .article()
                        .headline());
    }

    @Test
    void sectionIsThePublishersWordElseAWordOfTheAddress() {
        assertEquals("business", Sections.of(article("https://a.example/x/1", "Wirtschaft")));
        assertEquals("world", Sections.of(article("https://a.example/en/world/quake-1", "Top stories")));
        assertEquals("sport", Sections.of(article("https://a.example/it/sport/quake-1", "")));
        assertEquals("news", Sections.of(article("https://a.example/world", "")));
        assertEquals("news", Sections.of(article("https://a.example/it/quake", "")));
    }

    @Test
    void sectionWordIsKnownInCapitalsOfItsLanguage() {
        assertEquals("business", Sections.key("İş Dünyası"));
        assertEquals("world", Sections.key("МИР"));
        assertEquals("sport", Sections.key("Sport / Fußball"));
    }

    private static List<String> headlines(Summary... summaries) {
        return edit(summaries)
                .stories()
                .map(story -> story.lead().summary().article().headline())
                .toList();
    }

    private static Edition edit(Summary... summaries) {
        return new Editor(new Gatherer(), 8, InstantSource.fixed(EVENING))
                .asPublished(Outcome.of(List.of(summaries)), DAY, Memory.none());
    }

    private static Summary told(String host, String headline, String text, String time) {
        return told(host, headline, text, time, Optional.empty());
    }

    private static Summary byAgency(String host, String headline, String text, String time) {
        return told(host, headline, text, time, Optional.of("ONA"));
    }

    private static Summary told(String host, String headline, String text, String time, Optional<String> agency) {
        Optional<Moment> published = time.isEmpty() ? Optional.empty() : Moment.parse("2026-11-24T" + time + ":00Z");
        Byline byline = new Byline(List.of(), Optional.empty(), Optional.empty(), agency);
        return new Summary(
                article(URI.create("https://" + host + "/" + Ids.of(headline)), headline, text, byline, published, ""),
                List.of(),
                List.of(),
                0,
                Maker.of("by hand"),
                Usage.NONE,
                Optional.empty());
    }

    private static Article article(String address, String section) {
        return article(URI.create(address), "Quake", QUAKE, Byline.NONE, Optional.empty(), section);
    }

    private static Article article(
            URI address, String headline, String text, Byline byline, Optional<Moment> published, String section) {
        Facts facts = new Facts(
                address,
                headline,
                Optional.empty(),
                byline,
                new Dateline(Optional.empty(), published, Optional.empty()),
                Optional.of(section).filter(word -> !word.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        return new Article(
                Ids.of(address.toString()), facts, Locale.ENGLISH, text, Ids.hash(text), List.of(), EVENING, 1);
    }
}
