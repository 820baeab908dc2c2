package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An edition that has to take something back, from the command to the page, the feeds and the JSON.
class CorrectionsTest {
    private static final String COSTS = "The work costs 12 million crowns, the city of Port Ellery said on Monday.";
    private static final String COSTS_MORE =
            "The work costs 19 million crowns, the city of Port Ellery said on Monday.";
    private static final String CLOSES = "The harbour bridge of Port Ellery will close on 3 May for repairs.";

    @TempDir
    Path home;

    private Newsdesk desk;

    @BeforeEach
    void firstVersion() throws Exception {
        desk = new Newsdesk(home);
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS);
        assertEquals(0, desk.digest("--language=de"), desk.said());
    }

    @Test
    void changedPageTakesThePointBackInTheNextVersion() throws Exception {
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS_MORE);
        desk.digest("--language=de");

        JsonNode edition = JsonMapper.shared().readTree(desk.edition());
        assertEquals(2, edition.get("version").asInt());
        assertEquals(COSTS, edition.at("/corrections/0/said/text").asString());
        assertEquals(COSTS_MORE, edition.at("/corrections/0/instead/text").asString());

        Document page = Jsoup.parse(Files.readString(desk.out.resolve("index.html")));
        assertEquals(COSTS, page.select(".corrections del").text());
        assertFalse(page.select(".points").text().contains("12 million"), "still shown as a point");
        assertTrue(page.select(".corrections").text().contains("The article was changed and no longer says this."));
        assertTrue(Files.readString(desk.out.resolve("de/index.html")).contains("sagt das nicht mehr"));
    }

    @Test
    void pageThatSaysTheSameMakesNoVersion() throws Exception {
        desk.digest("--language=de");
        assertTrue(desk.edition().contains("\"version\" : 1"));
    }

    @Test
    void pointIsWithdrawnByTheEndOfItsLinkInEveryEditionOfTheDay() throws Exception {
        String id = pointOn("12 million");

        assertEquals(
                0,
                desk.run(
                        "withdraw",
                        "https://news.example/articles/a.html#point-" + id,
                        "--reason=We misread the figure.",
                        "--data=" + desk.data,
                        "--out=" + desk.out),
                desk.said());

        assertTrue(desk.said().contains("2026-05-12/mul version 2: " + COSTS), desk.said());
        assertTrue(desk.said().contains("2026-05-12/de version 2: " + COSTS), desk.said());
        assertTrue(Files.readString(desk.out.resolve("index.html")).contains("We misread the figure."));
        assertTrue(Files.readString(desk.out.resolve("de/corrections.json")).contains("We misread the figure."));
        assertTrue(Files.readString(desk.out.resolve("corrections.xml")).contains("We misread the figure."));

        desk.digest("--language=de");
        assertTrue(desk.edition().contains("\"version\" : 2"), "the same day again says nothing new");
        Document page = Jsoup.parse(Files.readString(desk.out.resolve("index.html")));
        assertFalse(page.select(".points").text().contains("12 million"), "it does not come back");
    }

    @Test
    void pointIsWithdrawnFromTheNamedEditionAlone() throws Exception {
        desk.run(
                "withdraw",
                pointOn("12 million"),
                "--edition=2026-05-12/de",
                "--reason=Im Deutschen falsch.",
                "--data=" + desk.data);

        assertEquals(1, desk.said().lines().count(), desk.said());
        assertTrue(desk.said().startsWith("2026-05-12/de version 2"), desk.said());
    }

    @Test
    void pointIsPutInOtherWordsAndStaysSoWhenTheDayIsMadeAgain() throws Exception {
        String id = pointOn("12 million");
        String words = "The work costs 12 million crowns, the city said.";

        assertEquals(
                0,
                desk.run("reword", id, words, "--reason=Too long.", "--data=" + desk.data, "--out=" + desk.out),
                desk.said());

        assertTrue(desk.said().contains("2026-05-12/mul version 2: " + words), desk.said());
        desk.digest("--language=de");
        JsonNode edition = JsonMapper.shared().readTree(desk.edition());
        assertEquals(2, edition.get("version").asInt(), "the same day again says nothing new");
        assertEquals(COSTS, edition.at("/corrections/0/said/text").asString());
        assertEquals(words, edition.at("/corrections/0/instead/text").asString());
        Document page = Jsoup.parse(Files.readString(desk.out.resolve("index.html")));
        assertTrue(
                page.select(".points").text().contains(words),
                page.select(".points").text());
        assertEquals(COSTS, page.select(".corrections del").text());
        assertEquals(0, desk.run("recheck", desk.out.resolve("edition.json").toString()), desk.said());
    }

    private void reword(int exit, String point, String words) {
        assertEquals(
                exit,
                desk.run("reword", point, words, "--reason=Clearer.", "--data=" + desk.data, "--out=" + desk.out),
                desk.said());
    }

    @Test
    void pointThatIsPutInOtherWordsTwiceStaysInTheLastOfThem() throws Exception {
        reword(0, pointOn("12 million"), "The work costs 12 million crowns, the city said.");
        reword(0, pointOn("12 million"), "The work costs 12 million crowns.");
        desk.digest("--language=de");
        Document page = Jsoup.parse(Files.readString(desk.out.resolve("index.html")));
        assertTrue(
                page.select(".points").text().contains("12 million crowns."),
                page.select(".points").text());
        assertFalse(
                page.select(".points").text().contains("the city said"),
                page.select(".points").text());
        assertEquals(2, page.select(".corrections del").size());
    }

    @Test
    void wordsThatStandThereOrWereTakenBackAreRefused() throws Exception {
        reword(3, pointOn("12 million"), COSTS);
        assertTrue(desk.said().contains("the point says this already"), desk.said());
        reword(0, pointOn("12 million"), "The work costs 12 million crowns, the city said.");
        reword(3, pointOn("12 million"), COSTS);
        assertTrue(desk.said().contains("this was taken back on that day"), desk.said());
    }

    @Test
    void wordsThatTheArticleDoesNotSayAreRefusedAndChangeNothing() throws Exception {
        assertEquals(
                3,
                desk.run(
                        "reword",
                        pointOn("12 million"),
                        "The work costs 13 million crowns, the city said.",
                        "--reason=A misprint.",
                        "--data=" + desk.data));
        assertTrue(desk.said().startsWith("standfirst: no sentence of the article says this (NUMBER): "), desk.said());
        desk.digest("--language=de");
        assertTrue(desk.edition().contains("\"version\" : 1"));
    }

    @Test
    void whatNoEditionShowsCannotBeWithdrawn() {
        assertEquals(3, desk.run("withdraw", "0123456789abcdef", "--reason=It is not there.", "--data=" + desk.data));
        assertTrue(desk.said().contains("no edition of the newest day shows"), desk.said());
        assertEquals(2, desk.run("withdraw", "0123456789abcdef", "--data=" + desk.data));
        assertEquals(
                2,
                desk.run("withdraw", "0123456789abcdef", "--reason=x", "--edition=yesterday", "--data=" + desk.data));
        assertTrue(desk.said().contains("2026-11-24/de"), desk.said());
    }

    @Test
    void articleThatTheNewsroomsFeedNoLongerNamesIsLookedAtAgainUntilTheDayEnds() throws Exception {
        Path pages = home.resolve("pages");
        Path other = Files.createDirectories(home.resolve("kept")).resolve("ferry.html");
        Files.copy(desk.page("ferry", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April."), other);
        assertEquals(0, desk.run("sources", "add", other.toString(), "--data=" + desk.data), desk.said());

        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS_MORE);
        assertEquals(
                0, desk.run("digest", "--date=2026-05-12", "--out=" + desk.out, "--data=" + desk.data), desk.said());
        String both = desk.edition();
        assertTrue(both.contains("forty pilots") && both.contains("19 million"), both);
        assertTrue(both.contains("\"corrections\" : [ {"), "the bridge's page was read again");

        Files.delete(pages.resolve("bridge.html"));
        desk.run("digest", "--date=2026-05-12", "--out=" + desk.out, "--data=" + desk.data);
        assertTrue(desk.edition().contains("19 million"), "a page that is gone stays as it was read last");
        assertTrue(desk.said().contains("bridge.html"), "and the newsroom is told");
    }

    private String pointOn(String words) throws Exception {
        for (JsonNode point :
                JsonMapper.shared().readTree(desk.edition()).findValue("points").values())
            if (point.get("text").asString().contains(words))
                return point.get("id").asString();
        throw new AssertionError("no point with " + words);
    }
}
