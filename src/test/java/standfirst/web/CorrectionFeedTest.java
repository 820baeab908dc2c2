package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionFeedTest {
    private static final Masthead AT_HOME =
            new Masthead("Standfirst", Optional.of(URI.create("https://news.example/daily")), List.of());
    private static final String REASON = "<b>We</b> misread ${it}.";

    private final Corrector corrector = new Corrector(
            (points, article) -> List.of(), Deadlines.NONE, InstantSource.fixed(Instant.parse("2026-11-25T19:00:00Z")));
    private final Edition german = corrector.withdraw(
            SampleDay.german(), SampleDay.HARBOUR.summary().points().get(1).id(), REASON);

    @Test
    void entrySaysWhatWasSaidAndWhyAndLeadsToThePageThatShowsIt() {
        CorrectionFeed feed = new CorrectionFeed(Templates.inJar(), AT_HOME);
        JsonNode json = new JsonMapper().readTree(feed.json(german, german.corrections()));
        JsonNode item = json.at("/items/0");

        assertEquals(
                "https://news.example/daily/de/corrections.json",
                json.get("feed_url").asString());
        assertEquals(
                "Korrektur: Fährhafen Port Ellery öffnet nach dem Sturm wieder",
                item.get("title").asString());
        assertTrue(item.get("url")
                .asString()
                .endsWith("/de/articles/" + SampleDay.HARBOUR.article().id() + ".html"));
        assertEquals("2026-11-25T19:00:00Z", item.get("date_published").asString());
        Document html = Jsoup.parse(item.get("content_html").asString());
        assertEquals(
                "Der Sturm versenkte 14 Boote und beschädigte zwei Anleger.",
                html.select("del").text());
        assertTrue(html.text().endsWith(REASON), html.text());
        String atom = feed.atom(german, german.corrections());
        assertTrue(atom.contains("<id>" + item.get("id").asString() + "</id>"), atom);
    }

    @Test
    void storyThatIsGoneLeadsToTheFrontPageThatSaysSo() {
        Edition gone = corrector.withdraw(
                SampleDay.german(), SampleDay.german().stories().toList().get(1).id(), REASON);
        JsonNode json = new JsonMapper()
                .readTree(new CorrectionFeed(Templates.inJar(), AT_HOME).json(gone, gone.corrections()));
        assertEquals(
                "https://news.example/daily/de/index.html#corrections",
                json.at("/items/0/url").asString());
        Document page = Jsoup.parse(new PageRenderer(Templates.inJar(), AT_HOME).edition(gone));
        assertEquals(1, page.select("section[aria-labelledby=corrections] del").size());
    }

    @Test
    void pageStrikesThePointOutBesideItsStoryAndInNoListOfPoints() {
        Document page = Jsoup.parse(new PageRenderer(Templates.inJar(), Masthead.PLAIN).edition(german));
        assertEquals(
                "Der Sturm versenkte 14 Boote und beschädigte zwei Anleger.",
                page.select(".story .corrections del").text());
        assertTrue(
                page.select(".corrections").text().startsWith("Zurückgezogen, "),
                page.select(".corrections").text());
        assertFalse(page.select(".points").text().contains("versenkte"));
        assertEquals(0, page.select("section[aria-labelledby=corrections]").size(), "it is told once");
        assertTrue(page.select("link[href=corrections.xml]").hasAttr("title"));
    }
}
