package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.wire.LoopbackSite.answer;
import static standfirst.wire.Readings.DAY;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.article.Arrival;
import standfirst.article.Source;
import standfirst.article.WhenRefused;
import standfirst.article.Wire;

/// A source that has moved for good is kept under its new address; one that is gone for good says so.
class MovedSourceTest {
    private final Kept sources = new Kept();
    private final List<String> remarks = new ArrayList<>();
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.feed("/new", "<rss><channel><item><link>/a</link></item></channel></rss>")
                .page("/a", article("A"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"301 Moved Permanently", "308 Permanent Redirect"})
    void addressOfASourceThatMovedForGoodIsWrittenBack(String status) {
        keep("/old");
        redirect("/old", status, "/new");

        assertEquals(1, listen("/old").size());
        assertEquals(List.of(site.address("/new")), addresses());
        assertEquals(
                List.of(site.address("/old") + ": has moved for good to " + site.address("/new")
                        + "; it is kept under that address from now on"),
                remarks);
        assertEquals(Map.of(site.address("/old"), Optional.empty()), sources.tried, "noted before it was renamed");
    }

    @Test
    void onlyTheStepsForGoodBeforeOneForAWhileCount() {
        keep("/old");
        redirect("/old", "301 Moved", "/newer");
        redirect("/newer", "302 Found", "/new");

        assertEquals(1, listen("/old").size());
        assertEquals(List.of(site.address("/newer")), addresses());

        assertEquals(1, listen("/newer").size());
        assertEquals(List.of(site.address("/newer")), addresses());
        assertEquals(1, remarks.size());
    }

    @Test
    void sourceThatMovedWhereThereIsNoFeedStays() {
        keep("/old");
        redirect("/old", "301 Moved", "/nothing");

        assertEquals(1, missed(listen("/old")).size());
        assertEquals(List.of(site.address("/old")), addresses());
    }

    @Test
    void sourceThatMovedToOneThatIsKeptGivesWayToIt() {
        keep("/old");
        keep("/new");
        redirect("/old", "301 Moved", "/new");

        listen("/old");

        assertEquals(List.of(site.address("/new")), addresses());
        assertEquals(
                List.of(site.address("/old") + ": has moved for good to " + site.address("/new")
                        + ", which is kept too: this one is removed"),
                remarks);
    }

    @Test
    void feedThatIsNotKeptIsToldAndNothingElse() {
        redirect("/old", "301 Moved", "/new");

        listen("/old");

        assertEquals(
                List.of(site.address("/old") + ": has moved for good to " + site.address("/new")
                        + ": use that address from now on"),
                remarks);
    }

    @Test
    void articleThatMovedIsNobodysBusiness() {
        keep("/new");
        redirect("/a", "301 Moved", "/b");
        site.page("/b", article("B"));

        listen("/new");

        assertEquals(List.of(), remarks);
    }

    @Test
    void wayBackToPlainHttpIsNotTaken() {
        sources.add(Source.of("https://courier.example/feed", Optional.empty(), Optional.empty(), DAY.instant()));
        Ledger ledger = new Ledger(Optional.of(sources), Brief.usual(WhenRefused.HEADLINE), DAY);
        Lead lead = ledger.lead("https://courier.example/feed", URI.create("https://courier.example/feed"));

        assertEquals(
                "has moved for good to http://courier.example/f, which is not encrypted: its address stays as it is",
                ledger.move(lead, URI.create("http://courier.example/f")));
        assertEquals(List.of("https://courier.example/feed"), addresses());
    }

    @Test
    void sourceThatIsGoneForGoodSaysWhatToDo() {
        keep("/gone");
        site.on("/gone", (request, out) -> out.write(answer("410 Gone", "text/plain", "")));

        assertEquals(
                List.of("answers 410: it is gone for good; remove it with 'standfirst sources remove'"),
                missed(listen("/gone")));
        assertEquals(
                List.of("answers 410: it is gone for good; take it off your list"),
                missed(read(wire(), site.address("/gone"))));
    }

    private List<Arrival> listen(String path) {
        Wire.Listener listener = new Wire.Listener() {
            @Override
            public void expect(int arrivals) {}

            @Override
            public void remark(String source, String remark) {
                remarks.add(source + ": " + remark);
            }
        };
        try (Stream<Arrival> arrivals = wire().minding(sources).read(List.of(site.address(path)), listener)) {
            return arrivals.toList();
        }
    }

    private void keep(String path) {
        sources.add(Source.of(site.address(path), Optional.empty(), Optional.empty(), DAY.instant()));
    }

    private void redirect(String path, String status, String to) {
        site.on(path, (request, out) -> out.write(answer(status, "text/html", "", "Location: " + to)));
    }

    private List<String> addresses() {
        return sources.all().stream().map(Source::address).toList();
    }
}
