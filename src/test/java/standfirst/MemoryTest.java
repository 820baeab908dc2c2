package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A paper that knows what it told its readers on the days before.
class MemoryTest {
    private static final String CLOSES = "The harbour bridge of Port Ellery will close on 3 May for repairs.";
    private static final String COSTS = "The repairs of the bridge cost 12 million crowns, the city said on Monday.";
    private static final String CRACKS = "Engineers found two cracks in the bridge’s northern pier on Tuesday.";

    @TempDir
    Path home;

    private Newsdesk desk;

    @BeforeEach
    void yesterday() throws Exception {
        desk = new Newsdesk(home);
        desk.page("bridge", "Harbour bridge of Port Ellery to close", CLOSES, COSTS);
        digest("2026-05-12");
    }

    private void digest(String day, String... options) {
        List<String> line = new ArrayList<>(List.of(
                "digest",
                home.resolve("pages").toString(),
                "--date=" + day,
                "--out=" + home.resolve(day),
                "--data=" + desk.data));
        line.addAll(List.of(options));
        assertEquals(0, desk.run(line.toArray(String[]::new)), desk.said());
    }

    private JsonNode edition(String day) throws Exception {
        return JsonMapper.shared().readTree(Files.readString(home.resolve(day).resolve("edition.json")));
    }

    private static List<String> points(JsonNode edition) {
        return edition.findValues("points").stream()
                .flatMap(points -> points.values().stream())
                .filter(point -> point.has("text"))
                .map(point -> point.get("text").asString())
                .toList();
    }

    @Test
    void unchangedNewsIsNoNewsAndThereIsNoEdition() {
        digest("2026-05-13");

        assertTrue(desk.said().contains("nothing new on 2026-05-13"), desk.said());
        assertFalse(Files.exists(home.resolve("2026-05-13/index.html")));
    }

    @Test
    void yesterdaysStoryIsAnUpdateWithTheNewPointAlone() throws Exception {
        desk.page("cracks", "Cracks in the harbour bridge of Port Ellery", CLOSES, CRACKS);
        digest("2026-05-13");

        assertEquals(List.of(CRACKS), points(edition("2026-05-13")));
        JsonNode story = edition("2026-05-13").at("/sections/0/stories/0");
        assertEquals("2026-05-12", story.get("since").asString());
        assertEquals(edition("2026-05-12").at("/sections/0/stories/0/id"), story.get("id"));
        assertTrue(Jsoup.parse(Files.readString(home.resolve("2026-05-13/index.html")))
                .select(".update")
                .text()
                .startsWith("Update: new since Tuesday, May 12, 2026"));
        assertTrue(Files.readString(home.resolve("2026-05-13/feed.json")).contains("Update: new since"));
    }

    @Test
    void articleThatWasAddedToShowsItsAdditionAlone() throws Exception {
        desk.page("bridge", "Harbour bridge of Port Ellery to close", CLOSES, COSTS, CRACKS);
        digest("2026-05-13");
        assertEquals(List.of(CRACKS), points(edition("2026-05-13")));
    }

    @Test
    void sameDayAgainIsTheWholeDay() throws Exception {
        desk.page("cracks", "Cracks in the harbour bridge of Port Ellery", CRACKS);
        digest("2026-05-12");
        assertEquals(3, points(edition("2026-05-12")).size());
        assertFalse(edition("2026-05-12").at("/sections/0/stories/0").has("since"));
    }

    @Test
    void whatWasShownWeeksAgoIsNotShownAgainThoughItsStoryIsForgotten() {
        digest("2026-06-20");
        assertTrue(desk.said().contains("nothing new on 2026-06-20"), desk.said());
    }

    @Test
    void otherStoriesAreNotTouched() throws Exception {
        desk.page("ferry", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April.");
        digest("2026-05-13");
        assertEquals(1, points(edition("2026-05-13")).size());
        assertFalse(edition("2026-05-13").at("/sections/0/stories/0").has("since"));
    }

    @Test
    void readersOfALanguageThatIsNewGetAllOfIt() throws Exception {
        digest("2026-05-13", "--language=de");
        assertFalse(Files.exists(home.resolve("2026-05-13/index.html")));
        assertTrue(Files.readString(home.resolve("2026-05-13/de/index.html")).contains("12 million"));
    }

    @Test
    void whatWasWithdrawnYesterdayDoesNotComeBackToday() throws Exception {
        String id =
                edition("2026-05-12").at("/sections/0/stories/0/best/0/point").asString();
        desk.run("withdraw", id, "--reason=We misread it.", "--data=" + desk.data);
        desk.page("ferry", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April.");
        digest("2026-05-13");
        assertEquals(1, points(edition("2026-05-13")).size());
    }
}
