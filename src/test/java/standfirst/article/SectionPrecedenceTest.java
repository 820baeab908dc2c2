package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whose word for an article's section counts: the newsroom's, then the page's, then the feed's.
class SectionPrecedenceTest {
    private static final String PAGE = "<!doctype html><html lang=\"en\"><head>%s<title>Ferry</title></head><body>"
            + "<article><h1>Ferry</h1><p>The ferry to Morrow Island will sail twice a day from April, the harbour"
            + " office said on Tuesday.</p></article></body></html>";
    private static final String SAYS_TRAVEL = "<meta property=\"article:section\" content=\"Travel\">";

    @Test
    void sectionOfTheNewsroomsSettingsGoesFirst() {
        assertEquals(
                Optional.of("Coast"),
                section(SAYS_TRAVEL, Optional.of("Coast"), Optional.of("Harbour, ferries, tags")));
    }

    @Test
    void sectionThatThePageNamesGoesBeforeThatOfTheFeed() {
        assertEquals(Optional.of("Travel"), section(SAYS_TRAVEL, Optional.empty(), Optional.of("Harbour")));
    }

    @Test
    void sectionOfTheFeedIsTakenWhenNobodyElseNamesOne() {
        assertEquals(Optional.of("Harbour"), section("", Optional.empty(), Optional.of("Harbour")));
    }

    private static Optional<String> section(String head, Optional<String> newsrooms, Optional<String> feeds) {
        Page page = new Page(
                URI.create("https://courier.example/ferry"),
                PAGE.formatted(head),
                Instant.EPOCH,
                newsrooms,
                Optional.empty(),
                feeds,
                Optional.empty(),
                Optional.empty());
        return new Extractor().extract(page).facts().section();
    }
}
