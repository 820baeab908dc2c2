package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import standfirst.edition.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditionFeedTest {
    private static final Masthead AT_HOME =
            new Masthead("Standfirst", Optional.of(URI.create("https://news.example/daily")), List.of());

    @Test
    void everyStoryIsAnEntryWithAnIdOfItsOwn() throws Exception {
        var entries = parse(feed(Masthead.PLAIN).atom(SampleDay.asPublished())).getElementsByTagName("entry");
        assertEquals(SampleDay.asPublished().stories().count(), entries.getLength());
        HashSet<String> ids = new HashSet<>();
        for (int i = 0; i < entries.getLength(); i++)
            assertTrue(ids.add(text((Element) entries.item(i), "id")), "named twice");
    }

    @Test
    void anEntryKeepsItsIdWhenTheEditionIsMadeAgain() {
        Edition first = SampleDay.german();
        Edition second = SampleDay.german();
        assertEquals(items(first).get(0).get("id"), items(second).get(0).get("id"));
        assertFalse(items(first)
                .get(0)
                .get("id")
                .equals(items(SampleDay.english()).get(0).get("id")));
    }

    @Test
    void withoutAnAddressAnEntryLeadsToTheOriginal() {
        JsonNode item = items(SampleDay.english()).get(0);
        assertEquals(
                "https://www.ellery-observer.example/news/2026/11/25/harbour-reopens",
                item.get("url").asString());
        assertFalse(item.has("external_url"));
    }

    @Test
    void withAnAddressAnEntryLeadsToOurPageAndFromThereOn() {
        JsonNode feed = new JsonMapper().readTree(feed(AT_HOME).json(SampleDay.german()));
        String id = SampleDay.HARBOUR.article().id();
        assertEquals(
                "https://news.example/daily/de/feed.json", feed.get("feed_url").asString());
        assertEquals(
                "https://news.example/daily/de/articles/" + id + ".html",
                feed.get("items").get(0).get("url").asString());
        assertEquals(
                "https://www.ellery-observer.example/news/2026/11/25/harbour-reopens",
                feed.get("items").get(0).get("external_url").asString());
    }

    @Test
    void anEntryCarriesItsPointsAndTheirSentences() {
        var html = Jsoup.parse(
                items(SampleDay.english()).get(0).get("content_html").asString());
        assertEquals(
                "The storm sank 14 boats and damaged two piers.",
                html.select("li > span").get(1).text());
        assertTrue(html.select("li").get(2).select("blockquote").text().contains("“Nobody was hurt, and that is the"));
    }

    @Test
    void hostileTextIsInertInBothForms() throws Exception {
        String hostile = "</title>]]><script>alert(1)</script>&amp; \u0007\u202E${1+1}\uFFFE";
        Draft draft = Draft.of("en", "javascript:alert(1)")
                .headline(hostile)
                .by(hostile, hostile)
                .says(hostile)
                .point(hostile, 0);
        Edition edition =
                SampleDay.edition(Locale.ENGLISH, SampleDay.section(hostile, SampleDay.story(draft.published())));
        Element entry = (Element) parse(feed(Masthead.PLAIN).atom(edition))
                .getElementsByTagName("entry")
                .item(0);
        String shown = "</title>]]><script>alert(1)</script>&amp; ${1+1}";
        assertEquals(shown, text(entry, "title"));
        assertEquals(0, entry.getElementsByTagName("link").getLength());
        assertTrue(Jsoup.parse(text(entry, "content")).select("script, a").isEmpty());
        assertEquals(shown, items(edition).get(0).get("title").asString());
    }

    private static EditionFeed feed(Masthead masthead) {
        return new EditionFeed(Templates.inJar(), masthead);
    }

    private static JsonNode items(Edition edition) {
        return new JsonMapper().readTree(feed(Masthead.PLAIN).json(edition)).get("items");
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
