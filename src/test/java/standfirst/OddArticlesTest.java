package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What becomes of articles that come in as they should not.
class OddArticlesTest {
    private static final String CLOSES = "The harbour bridge of Port Ellery will close on 3 May for repairs.";
    private static final String COSTS = "The work costs 12 million crowns, the city of Port Ellery said on Monday.";

    @TempDir
    Path home;

    private Newsdesk desk;

    @BeforeEach
    void open() {
        desk = new Newsdesk(home);
    }

    private void page(String name, String headline, String date, String... sentences) throws Exception {
        Path page = desk.page(name, headline, sentences);
        String head =
                date.isEmpty() ? "<head>" : "<head><meta property=\"article:published_time\" content=\"" + date + "\">";
        Files.writeString(page, Files.readString(page).replace("<head>", head));
    }

    private JsonNode edition() throws Exception {
        return JsonMapper.shared().readTree(desk.edition());
    }

    private List<String> headlines() throws Exception {
        return StreamSupport.stream(edition().findValue("stories").spliterator(), false)
                .map(story -> story.at("/tellings/0/article/headline").asString())
                .toList();
    }

    @Test
    void articleWithoutADateIsToldAfterThoseThatHaveOne() throws Exception {
        page("a", "Bridge to close", "", CLOSES, COSTS);
        page("b", "Ferry hires pilots", "2026-05-11T08:00:00Z", "The Northern Ferry hired forty pilots in April.");
        assertEquals(0, desk.digest(), desk.said());
        assertEquals(List.of("Ferry hires pilots", "Bridge to close"), headlines());
        assertFalse(edition()
                .at("/sections/0/stories/1/tellings/0/article/dateline")
                .has("published"));
    }

    @Test
    void articleFromTheFutureIsToldAndStandsBeforeNobodyForIt() throws Exception {
        page("a", "Bridge to close", "2099-01-01T00:00:00Z", CLOSES, COSTS);
        page("b", "Ferry hires pilots", "2098-01-01T00:00:00Z", "The Northern Ferry hired forty pilots in April.");
        assertEquals(0, desk.digest(), desk.said());
        assertEquals(List.of("Bridge to close", "Ferry hires pilots"), headlines(), "both are no newer than now");
    }

    @Test
    void articleInTwoLanguagesIsInThatOfMostOfIt() throws Exception {
        page(
                "a",
                "Bridge to close",
                "",
                CLOSES,
                COSTS,
                "Ferries will carry cars across the harbour every ten minutes from seven in the morning.",
                "Die Hafenbrücke von Port Ellery wird am 3. Mai für Reparaturen geschlossen.");
        assertEquals(0, desk.digest(), desk.said());
        assertEquals(
                "en",
                edition()
                        .at("/sections/0/stories/0/tellings/0/article/language")
                        .asString());
        for (JsonNode point : edition().at("/sections/0/stories/0/tellings/0/points"))
            assertTrue(
                    point.get("text")
                                    .asString()
                                    .equals(point.at("/evidence/0/text").asString())
                            || !point.get("text").asString().contains("Hafenbrücke"),
                    "what it says in the other language it says word for word");
    }

    @Test
    void twoHundredCopiesOfAWireStoryAreOneStoryWithItsPointsOnceAndCountAsOneSource() throws Exception {
        for (int i = 0; i < 200; i++) {
            Path page = desk.page("copy" + i, "Harbour bridge of Port Ellery to close", CLOSES, COSTS);
            Files.writeString(
                    page,
                    Files.readString(page)
                            .replace("<head>", "<head><link rel=canonical href=\"https://paper" + i + ".example/x\">"));
        }
        desk.page("other", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April.");
        assertEquals(0, desk.digest(), desk.said());

        assertEquals(2, headlines().size());
        Document page = Jsoup.parse(Files.readString(desk.out.resolve("index.html")));
        assertEquals(2, page.select(".story:has(.others) .points > li").size());
        assertTrue(
                page.select(".others li").size() <= 12,
                page.select(".others li").size() + " copies are named");
        assertTrue(
                Files.size(desk.out.resolve("index.html")) < 60_000, Files.size(desk.out.resolve("index.html")) + "");
        assertTrue(Files.size(desk.out.resolve("newsletter.eml")) < 100_000, "the mail is not full of them either");
    }

    @Test
    void feedThatChangesEveryTitleEachHourMakesVersionsButNoNews() throws Exception {
        desk.page("a", "Bridge to close", CLOSES, COSTS);
        desk.digest();
        JsonNode first = edition().at("/sections/0/stories/0/id");
        desk.page("a", "LIVE: Bridge to close, 09:00", CLOSES, COSTS);
        desk.digest();

        assertEquals(2, edition().get("version").asInt());
        assertEquals(first, edition().at("/sections/0/stories/0/id"));
        assertEquals(0, edition().get("corrections").size(), "a headline is the publisher's, and no word of ours");

        desk.page("a", "LIVE: Bridge to close, next day", CLOSES, COSTS);
        desk.run(
                "digest",
                home.resolve("pages").toString(),
                "--date=2026-05-13",
                "--out=" + desk.out,
                "--data=" + desk.data);
        assertTrue(desk.said().contains("nothing new on 2026-05-13"), desk.said());
    }
}
