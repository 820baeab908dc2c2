package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpmlTest {
    private static final URI ADDRESS = URI.create("https://courier.example/feeds.opml");

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        List<Opml.Outline> feeds = List.of(
                new Opml.Outline(
                        URI.create("https://a.example/feed?a=1&b=2"), Optional.of("A & \"B\""), Optional.of("Küste")),
                new Opml.Outline(URI.create("https://b.example/feed"), Optional.of("Tab\u0007"), Optional.empty()));

        String written = Opml.write("Morning", feeds);

        assertFalse(written.contains("\u0007"));
        assertEquals(feeds.getFirst(), Opml.read(written, ADDRESS).getFirst());
        assertEquals(Optional.of("Tab"), Opml.read(written, ADDRESS).getLast().title());
    }

    @Test
    void listFromTheWebNamesNoFilesOfOurs() throws Exception {
        String list =
                "<opml><body><outline xmlUrl=\"file:///etc/feeds.xml\"/><outline xmlurl=\"/feed\"/></body></opml>";

        assertEquals(
                List.of(URI.create("https://courier.example/feed")),
                Opml.read(list, ADDRESS).stream().map(Opml.Outline::feed).toList());
    }
}
