package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final URI ADDRESS = URI.create("https://post.example/harbour/quay?utm_source=feed&id=7");

    private static Extract extract(String html) {
        return new Extractor().extract(Page.of(ADDRESS, html, Instant.EPOCH));
    }

    @Test
    void bodyComesWithoutHeadlineAndFurniture() {
        Extract extract = extract("""
                <title>Quay to be widened | The Exampleton Post</title><nav><a href=/>Home</a></nav>
                <article><h1>Quay to be widened</h1>
                <p>The harbour council in Exampleton voted on Monday to widen the north quay by 40 metres.</p>
                <p>Read more: Ten years of quays</p>
                <p>The work will cost 12.5 million euros and starts in March 2027.</p></article>""");
        assertEquals("""
                The harbour council in Exampleton voted on Monday to widen the north quay by 40 metres.

                The work will cost 12.5 million euros and starts in March 2027.""", extract.text());
        assertEquals("Quay to be widened", extract.facts().headline());
    }

    @Test
    void canonicalAddressHasNoTrackingParameters() {
        assertEquals(
                URI.create("https://post.example/harbour/quay?id=7"),
                extract("<p>Nothing but a short line here.").facts().canonical());
    }

    @Test
    void pageWithoutProseIsNotReadable() {
        Extract extract = extract("<title>Only a title here</title><nav>Home News Sport</nav>");
        assertTrue(extract.text().isEmpty());
        assertTrue(extract.notReadable().isPresent());
    }

    @Test
    void publishedKeepsThePublishersOffset() {
        Extract extract = extract("""
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Quay",
                "datePublished":"2026-11-25T08:15:00+05:30","author":[{"name":"Ada Lind"},{"name":"Noor Haas"}],}]}</script>
                <p>The harbour council in Exampleton voted on Monday to widen the north quay by 40 metres.""");
        assertEquals(
                Optional.of("2026-11-25T08:15:00+05:30"),
                extract.facts().dateline().published().map(Moment::toString));
        assertEquals(
                java.util.List.of("Ada Lind", "Noor Haas"),
                extract.facts().byline().authors());
    }

    @Test
    void standfirstIsReadThroughEntitiesAndMarkup() {
        Extract extract = extract("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay",
                "description":"&lt;p&gt;Here&amp;#x27;s what the council knows &mdash; and what it does not. &lt;/p&gt;"}</script>
                <p>The harbour council in Exampleton voted on Monday to widen the north quay by 40 metres.""");
        assertEquals(
                Optional.of("Here's what the council knows — and what it does not."),
                extract.facts().standfirst());
    }
}
