package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.LoopbackSite.answer;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standfirst.article.Page;
import standfirst.article.Source;
import standfirst.article.Source.Health;

/// What the newsroom's own sources are told after a round, and what is known of them before.
class SourceHealthTest {
    private final Kept sources = new Kept();
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.feed(
                        "/feed",
                        "<rss><channel><title>Feed</title><item><link>/a</link></item><item><link>/gone</link></item></channel></rss>")
                .page("/a", article("A"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void sourceThatGaveItsListHasSucceededWhateverBecameOfTheEntries() {
        sources.add(source("/feed", 2, DAY_BEFORE));

        read(wire().minding(sources), site.address("/feed"));

        assertEquals(Map.of(site.address("/feed"), Optional.empty()), sources.tried);
    }

    @Test
    void sourceThatFailsIsToldWhy() {
        sources.add(source("/gone", 0, DAY_BEFORE));

        read(wire().minding(sources), site.address("/gone"), site.address("/other"));

        assertEquals(
                Map.of(site.address("/gone"), Optional.of("answers 404: there is no such page, check the address")),
                sources.tried);
    }

    @Test
    void nameAndSectionOfTheNewsroomGoBeforeThoseOfTheFeed() {
        sources.add(source("/feed", 0, DAY_BEFORE));

        Page page = pages(read(wire().minding(sources), site.address("/feed"))).getFirst();

        assertEquals(Optional.of("The Courier"), page.publisher());
        assertEquals(Optional.of("Harbour"), page.section());
    }

    @Test
    void sourceThatKeepsFailingIsLeftToRest() {
        sources.add(source("/feed", 5, Readings.DAY.instant().minus(Duration.ofMinutes(39))));

        List<String> reasons = missed(read(wire().minding(sources), site.address("/feed")));

        assertTrue(reasons.getFirst()
                .startsWith("is left to rest until 2026-11-25T12:01:00Z, for it failed 5 times in a row"));
        assertEquals(0, site.requests.size());
    }

    @Test
    void sourceThatAsksToBeLeftAloneIsTakenAtItsWordForADayAtMost() {
        sources.add(source("/busy", 0, DAY_BEFORE));
        site.on("/busy", (request, out) -> out.write(answer("429 Slow down", "text/html", "", "Retry-After: 3600")));

        read(wire().minding(sources), site.address("/busy"));

        Instant then = Readings.DAY.instant().plus(Duration.ofHours(1));
        assertEquals(Map.of(site.address("/busy"), then), sources.resting);
        assertEquals(Optional.of(then), health(then).restsUntil());
        assertEquals(
                Optional.of(Readings.DAY.instant().plus(Duration.ofDays(1))),
                health(then.plus(Duration.ofDays(400))).restsUntil());
    }

    private static Health health(Instant notBefore) {
        return new Health(
                Optional.of(Readings.DAY.instant()), Optional.empty(), 1, Optional.empty(), Optional.of(notBefore));
    }

    @Test
    void feedThatListsNothingAtTheMomentHasNotFailed() {
        sources.add(source("/empty", 2, DAY_BEFORE));
        site.feed("/empty", "<rss><channel><title>Nothing yet</title></channel></rss>");

        assertEquals(List.of(), read(wire().minding(sources), site.address("/empty")));
        assertEquals(Map.of(site.address("/empty"), Optional.empty()), sources.tried);
    }

    @Test
    void sourceThatHasRestedIsAskedAgain() {
        sources.add(source("/feed", 5, Readings.DAY.instant().minus(Duration.ofMinutes(41))));

        assertEquals(
                1, pages(read(wire().minding(sources), site.address("/feed"))).size());
    }

    @Test
    void restIsNeverLongerThanADay() {
        assertEquals(
                Optional.of(Instant.parse("2026-11-25T12:00:00Z")),
                source("/feed", 400, DAY_BEFORE).health().restsUntil());
    }

    private static final Instant DAY_BEFORE = Instant.parse("2026-11-24T12:00:00Z");

    private Source source(String path, int failures, Instant tried) {
        return new Source(
                site.address(path),
                Optional.of("The Courier"),
                Optional.of("Harbour"),
                Optional.empty(),
                DAY_BEFORE,
                new Health(Optional.of(tried), Optional.empty(), failures, Optional.empty(), Optional.empty()));
    }
}
