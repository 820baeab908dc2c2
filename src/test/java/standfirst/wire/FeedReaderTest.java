package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://courier.example/news/feed");
    private final FeedReader reader = new FeedReader(Readings.DAY);

    @Test
    void rss20() throws Exception {
        Feed feed = read("""
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>The Morrow Courier</title><language>en-GB</language>
                <item><title><![CDATA[Ferry &amp; bridge]]></title><link>https://courier.example/ferry</link>
                <guid isPermaLink="false">17</guid><category>Harbour</category>
                <description>Teaser</description><content:encoded><![CDATA[<p>Whole story.</p>]]></content:encoded></item>
                </channel></rss>""");

        Feed.Entry entry = feed.entries().getFirst();
        assertEquals("The Morrow Courier", feed.title());
        assertEquals("Ferry & bridge", entry.title());
        assertEquals(Optional.of(URI.create("https://courier.example/ferry")), entry.link());
        assertEquals(Optional.of("<p>Whole story.</p>"), entry.content());
        assertTrue(entry.complete());
        assertEquals(Optional.of("en-GB"), entry.language());
        assertEquals(Optional.of("Harbour"), entry.section());
    }

    @Test
    void rss10WithItemsBesideTheChannel() throws Exception {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="x">
                <channel><title>Küstenblatt</title></channel>
                <item rdf:about="a"><title>Fähre</title><link>/faehre</link><dc:date>2026-11-24T07:00:00+01:00</dc:date></item></rdf:RDF>""");

        assertEquals("Küstenblatt", feed.title());
        assertEquals(List.of("https://courier.example/faehre"), links(feed));
        assertEquals(
                "2026-11-24T07:00:00+01:00",
                feed.entries().getFirst().date().orElseThrow().toString());
    }

    @Test
    void rss091WithItsDocumentType() throws Exception {
        Feed feed = read("""
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Old</title><item><title>Ferry</title><link>https://a.example/1</link></item></channel></rss>""");

        assertEquals(List.of("https://a.example/1"), links(feed));
    }

    @Test
    void atomWithPrefixBasesAndMarkedUpTitle() throws Exception {
        Feed feed = read("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://courier.example/news/" xml:lang="pt-BR">
                <a:title type="html">&lt;b&gt;Courier&lt;/b&gt;</a:title>
                <a:entry xml:base="today/"><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Quay <em>widened</em></div></a:title>
                <a:link rel="enclosure" href="https://cdn.example/a.mp3"/><a:link rel="alternate" href="quay"/>
                <a:category term="harbour" label="Harbour"/><a:published>2026-11-24T06:00:00+02:00</a:published>
                <a:source><a:title>News agency</a:title></a:source></a:entry></a:feed>""");

        Feed.Entry entry = feed.entries().getFirst();
        assertEquals("Courier", feed.title());
        assertEquals("Quay widened", entry.title());
        assertEquals(Optional.of(URI.create("https://courier.example/news/today/quay")), entry.link());
        assertEquals(Optional.of("pt-BR"), entry.language());
        assertEquals(Optional.of("Harbour"), entry.section());
        assertEquals(Optional.of("News agency"), entry.publisher());
    }

    @Test
    void plainAtomTitleKeepsItsAngleBrackets() throws Exception {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">Is 3 &lt; 4?</title>
                <link href="https://a.example/1"/></entry></feed>""");

        assertEquals("Is 3 < 4?", feed.entries().getFirst().title());
    }

    @Test
    void jsonFeedWithNumberAsIdAndHostileLink() throws Exception {
        Feed feed = read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Courier <script>x</script>","language":"de","items":[
                {"id":1,"url":"javascript:alert(1)","title":null,"content_html":"<p>Ferry</p>","date_published":"nope"},
                {"id":"2","external_url":"/quay","content_text":"3 < 4","date_published":"2026-11-24T06:00:00-05:00","tags":["Harbour"]}]}""");

        assertEquals("Courier", feed.title());
        assertEquals(Optional.of("1"), feed.entries().get(0).id());
        assertEquals(Optional.empty(), feed.entries().get(0).link());
        assertEquals(Optional.empty(), feed.entries().get(0).date());
        assertEquals(
                Optional.of(URI.create("https://courier.example/quay")),
                feed.entries().get(1).link());
        assertEquals(Optional.of("3 &lt; 4"), feed.entries().get(1).content());
        assertEquals(Optional.of("de"), feed.entries().get(1).language());
    }

    @Test
    void newsSitemapAndIndex() throws Exception {
        Feed feed = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://courier.example/about</loc></url>
                <url><loc>https://courier.example/ferry</loc><news:news><news:publication><news:name>Courier</news:name>
                <news:language>en</news:language></news:publication><news:publication_date>2026-11-24</news:publication_date>
                <news:title>Ferry</news:title></news:news></url></urlset>""");
        Feed index = read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>""");

        assertEquals(List.of("https://courier.example/ferry"), links(feed));
        assertEquals(Optional.of("Courier"), feed.entries().getFirst().publisher());
        assertEquals(List.of(URI.create("https://courier.example/news.xml")), index.more());
    }

    @Test
    void brokenMarkupIsMended() throws Exception {
        Feed feed = read("""

                <rss version="2.0"><channel><title>AT&T & more</title>
                <item><title>Caf\u00e9 &nbsp; quay</title><link>https://a.example/1?a=1&b=2</link></item></channel>""");

        assertEquals("AT&T & more", feed.title());
        assertEquals(
                "Café quay",
                feed.entries().getFirst().title().replace('\u00a0', ' ').replaceAll(" +", " "));
        assertEquals(List.of("https://a.example/1?a=1&b=2"), links(feed));
    }

    @Test
    void markupInTextIsText() throws Exception {
        Feed feed = read("""
                <rss><channel><title>Feed &lt;script&gt;window.x=1&lt;/script&gt;</title>
                <item><title>&lt;img src=x onerror="x"&gt; Quay</title><link>javascript:x</link>
                <category>&lt;b onmouseover=x&gt;Harbour&lt;/b&gt;</category></item></channel></rss>""");

        Feed.Entry entry = feed.entries().getFirst();
        assertEquals("Feed", feed.title());
        assertEquals("Quay", entry.title());
        assertEquals(Optional.of("Harbour"), entry.section());
        assertEquals(Optional.empty(), entry.link());
    }

    @Test
    void sameAddressIsOneArticleWhateverTheIds() throws Exception {
        Feed feed = read("""
                <rss><channel><item><guid>same</guid><link>https://a.example/1</link></item>
                <item><guid>same</guid><link>https://a.example/2</link></item>
                <item><link>https://a.example/3</link></item>
                <item><link>https://a.example/3?utm_source=rss</link></item>
                <item><link>https://a.example/3#comments</link></item>
                </channel></rss>""");

        assertEquals(List.of("https://a.example/1", "https://a.example/2", "https://a.example/3"), links(feed));
    }

    @Test
    void entriesWithoutAnAddressAreKnownByTheirIds() throws Exception {
        Feed feed = read("""
                <rss><channel><item><guid isPermaLink="false">x</guid></item>
                <item><guid isPermaLink="false">x</guid></item><item><title>Neither</title></item></channel></rss>""");

        assertEquals(2, feed.entries().size());
    }

    @Test
    void impossibleDatesAreUnknown() throws Exception {
        Feed feed = read("""
                <rss><channel><item><link>https://a.example/1</link><pubDate>Tue, 19 Jan 2999 03:14:07 GMT</pubDate></item>
                <item><link>https://a.example/2</link><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
                <item><link>https://a.example/3</link><pubDate>Thu, 26 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>""");

        assertEquals(Optional.empty(), feed.entries().get(0).date());
        assertEquals(Optional.empty(), feed.entries().get(1).date());
        assertTrue(feed.entries().get(2).date().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&f;</title></channel></rss>",
            })
    void ownEntitiesAreRefused(String bomb) {
        assertEquals(
                "it defines entities of its own in a DOCTYPE: refused",
                assertThrows(FeedReader.NotAFeed.class, () -> read(bomb)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html><body>No feed</body></html>",
                "{\"a\":1}",
                "{\"version\":\"https://jsonfeed.org/version/1\",",
                "<opml/>"
            })
    void whatIsNoFeedIsSaidSo(String text) {
        assertThrows(FeedReader.NotAFeed.class, () -> read(text));
    }

    @Test
    void deeplyNestedMarkupEndsInALine() throws Exception {
        Feed feed =
                read("<rss><channel><item><link>/a</link><title>" + "<b>".repeat(100_000) + "Deep</title><description>"
                        + "&lt;div&gt;".repeat(100_000) + "</description></item></channel></rss>");

        assertEquals(List.of("https://courier.example/a"), links(feed));
    }

    @Test
    void longFeedIsReadWholeAndItsNewestEntriesKept() throws Exception {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 8_000; i++)
            items.append("<item><link>/")
                    .append(i)
                    .append("</link><pubDate>")
                    .append(i == 5_100 ? "24 Nov 2026" : "24 Nov 2025")
                    .append("</pubDate></item>");

        Feed feed = read("<rss><channel>" + items + "</channel></rss>");

        assertEquals(8_000, feed.entries().size());
        assertTrue(FeedReader.newest(feed.entries(), 10).contains(feed.entries().get(5_100)));
    }

    private Feed read(String text) throws FeedReader.NotAFeed {
        return reader.read(text, ADDRESS);
    }

    private static List<String> links(Feed feed) {
        return feed.entries().stream()
                .map(entry -> entry.link().orElseThrow().toString())
                .toList();
    }
}
