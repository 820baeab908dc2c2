package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standfirst.article.Source;

class DiscoveryTest {
    private static final String FEED = "<rss><channel><title>The Morrow Courier</title></channel></rss>";
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void feedsNamedInTheHeadComeFirstWithTheirTitles() {
        site.feed("/harbour.xml", FEED)
                .page(
                        "/",
                        "<head><link rel=\"Alternate\" type=\"application/rss+xml; charset=utf-8\" title=\"All\" href=\"/all\">"
                                + "<link rel=\"alternate\" hreflang=\"fr\" href=\"/fr\"></head>"
                                + "<a href=\"harbour.xml\">Harbour</a><a href=\"/atomic\">No feed</a>");

        List<Source> feeds = wire().discover(site.address("/")).feeds();

        assertEquals(List.of(site.address("/all"), site.address("/harbour.xml")), addresses(feeds));
        assertEquals(Optional.of("All"), feeds.getFirst().name());
        assertEquals(Optional.of("The Morrow Courier"), feeds.getLast().name());
    }

    @Test
    void newsSitemapOfRobotsTxtIsFound() {
        site.page("/", article("Front page"))
                .page("/robots.txt", "Sitemap: " + site.address("/sitemap-news.xml") + "\nsitemap: /sitemap.xml\n")
                .feed("/sitemap-news.xml", "<urlset><url><loc>/a</loc></url></urlset>");

        assertEquals(
                List.of(site.address("/sitemap-news.xml")),
                addresses(wire().discover(site.address("/")).feeds()));
    }

    @Test
    void siteThatNamesNoneIsAskedAtTheUsualPlaces() {
        site.page("/story", article("Story")).feed("/rss.xml", FEED);

        assertEquals(
                List.of(site.address("/rss.xml")),
                addresses(wire().discover(site.address("/story")).feeds()));
    }

    @Test
    void feedFindsItself() {
        site.feed("/feed", FEED);

        assertEquals(
                List.of(site.address("/feed")),
                addresses(wire().discover(site.address("/feed")).feeds()));
    }

    @Test
    void pageThatCannotBeReadIsTheProblem() {
        assertEquals(
                Optional.of("answers 404: there is no such page, check the address"),
                wire().discover(site.address("/")).problem());
        assertEquals(
                Optional.of("is no web address: those begin with https://"),
                wire().discover("courier").problem());
    }

    private static List<String> addresses(List<Source> feeds) {
        return feeds.stream().map(Source::address).toList();
    }
}
