package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.language.Language;
import standfirst.store.Database;

/// A paper whose editions somebody approves before readers see them.
class ApprovalTest {
    private static final String CLOSES = "The harbour bridge of Port Ellery will close on 3 May for repairs.";
    private static final String COSTS = "The work costs 12 million crowns, the city of Port Ellery said on Monday.";
    private static final String COSTS_MORE =
            "The work costs 19 million crowns, the city of Port Ellery said on Monday.";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @TempDir
    Path home;

    private Newsdesk desk;

    @BeforeEach
    void draft() throws Exception {
        desk = new Newsdesk(home);
        publish("by-hand");
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS);
        assertEquals(0, desk.digest(), desk.said());
    }

    private void publish(String setting) throws Exception {
        Files.writeString(home.resolve("application.yaml"), "standfirst:\n  publish: \"" + setting + "\"\n");
    }

    private <T> T readers(Function<Editions, T> question) {
        try (Database database = Database.inFolder(desk.data)) {
            return question.apply(database.published(InstantSource.system()));
        }
    }

    private Optional<Integer> versionOfReaders() {
        return readers(editions -> editions.find(DAY, Language.MULTIPLE).map(Edition::version));
    }

    @Test
    void readersNeverSeeADraft() {
        assertTrue(desk.said().contains("a draft: 'standfirst publish 2026-05-12' shows it to readers"), desk.said());
        assertTrue(Files.exists(desk.out.resolve("index.html")), "the newsroom looks at it here");
        assertEquals(Optional.empty(), versionOfReaders());
        assertEquals(List.of(), readers(Editions::languages));
        assertEquals(List.of(), readers(editions -> editions.days(Language.MULTIPLE)));
        assertEquals(Optional.empty(), readers(editions -> editions.latest(Language.MULTIPLE)));
        assertEquals(Optional.empty(), readers(editions -> editions.find(DAY, Language.MULTIPLE, 1)));
    }

    @Test
    void publishedVersionStaysWhileTheNextOneIsADraft() throws Exception {
        assertEquals(0, desk.run("publish", "--data=" + desk.data), desk.said());
        assertEquals("2026-05-12/mul version 1 is published\n", desk.said());
        desk.page("ferry", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April.");
        desk.digest();

        assertEquals(Optional.of(1), versionOfReaders());
        desk.run("publish", "2026-05-12/mul", "--data=" + desk.data);
        assertEquals(Optional.of(2), versionOfReaders());
        desk.run("publish", "--data=" + desk.data);
        assertEquals("2026-05-12/mul version 2 is published already\n", desk.said());
    }

    @Test
    void withdrawalReachesReadersAtOnceAndTheDraftToo() throws Exception {
        desk.run("publish", "--data=" + desk.data);
        String point = readers(editions -> editions.latest(Language.MULTIPLE))
                .orElseThrow()
                .tellings()
                .findFirst()
                .orElseThrow()
                .summary()
                .points()
                .getFirst()
                .id();
        desk.page("ferry", "Ferry hires pilots", "The Northern Ferry hired forty pilots in April.");
        desk.digest();

        assertEquals(0, desk.run("withdraw", point, "--reason=Wrong.", "--data=" + desk.data), desk.said());

        assertEquals(Optional.of(3), versionOfReaders());
        assertEquals(2, desk.said().lines().count(), desk.said());
        assertEquals(
                1,
                readers(editions -> editions.corrections(Language.MULTIPLE, 10)).size());
        assertFalse(readers(editions -> editions.latest(Language.MULTIPLE))
                .orElseThrow()
                .shows(point));
        desk.run("publish", "--data=" + desk.data);
        assertEquals(
                2,
                readers(editions -> editions.latest(Language.MULTIPLE))
                        .orElseThrow()
                        .stories()
                        .count());
    }

    @Test
    void whatReadersNeverSawNeedsNoCorrection() throws Exception {
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS_MORE);
        desk.digest();
        assertTrue(desk.edition().contains("\"corrections\" : [ ]"), "the draft was mended before anybody saw it");
    }

    @Test
    void whatReadersNeverSawIsNewsTheNextDay() throws Exception {
        desk.run(
                "digest",
                home.resolve("pages").toString(),
                "--date=2026-05-13",
                "--out=" + desk.out,
                "--data=" + desk.data);
        assertTrue(desk.edition().contains("12 million"), desk.said());
    }

    @Test
    void hourThatIsStillToComeKeepsItBack() throws Exception {
        publish("23:59");
        desk.run(
                "digest",
                home.resolve("pages").toString(),
                "--date=2999-12-31",
                "--out=" + desk.out,
                "--data=" + desk.data);
        assertTrue(desk.said().contains("readers see it from 23:59 of 2999-12-31 on"), desk.said());
        assertEquals(Optional.empty(), readers(editions -> editions.latest(Language.MULTIPLE)));

        desk.digest();
        assertEquals(Optional.of(1), versionOfReaders(), "the hour of that day is past");
    }

    @Test
    void settingThatIsNoneIsNamed() throws Exception {
        publish("noon");
        assertEquals(3, desk.digest());
        assertTrue(
                desk.said().contains("the setting standfirst.publish (application.yaml, line 2) cannot be used"),
                desk.said());
        assertTrue(desk.said().contains("an hour like 06:30"), desk.said());
    }

    @Test
    void nothingToPublishIsToldWithAWayOut() {
        assertEquals(3, desk.run("publish", "2026-05-01", "--data=" + desk.data));
        assertTrue(desk.said().contains("make one with 'standfirst digest'"), desk.said());
    }
}
