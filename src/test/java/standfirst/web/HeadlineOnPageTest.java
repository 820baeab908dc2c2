package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import standfirst.article.Headline;
import standfirst.edition.Edition;

/// What a page says of an article that its publisher lets nobody summarise.
class HeadlineOnPageTest {
    private static final PageRenderer RENDERER = new PageRenderer(Templates.inJar(), Masthead.PLAIN);

    @Test
    void headlineLeadsToItsPublisherInItsOwnLanguage() {
        Element item = shown("Der Rat stimmt ab", Optional.of(Locale.GERMAN));

        assertEquals("https://closed.example/rat", item.select("a").attr("href"));
        assertEquals("Der Rat stimmt ab", item.select("a").text());
        assertEquals("de", item.select("a").attr("lang"));
        assertTrue(item.text().endsWith("closed.example"));
    }

    @Test
    void languageThatTheFeedDoesNotTellIsUnknownAndNotTheReaders() {
        assertEquals("und", shown("Der Rat", Optional.empty()).select("a").attr("lang"));
    }

    @Test
    void markupInAHeadlineIsText() {
        String hostile = "<img src=x onerror=alert(1)> [[${7*7}]] \u202Eevil\u202C";
        Element item = shown(hostile, Optional.of(Locale.ENGLISH));

        assertTrue(item.select("img").isEmpty());
        assertEquals(
                "<img src=x onerror=alert(1)> [[${7*7}]] evil", item.select("a").text());
    }

    @Test
    void editionWithoutHeadlinesDoesNotSpeakOfThem() {
        assertTrue(Jsoup.parse(RENDERER.edition(SampleDay.english()))
                .select("#headlines")
                .isEmpty());
    }

    private static Element shown(String text, Optional<Locale> language) {
        Headline headline = new Headline(
                text, URI.create("https://closed.example/rat"), Optional.empty(), language, Optional.empty(), "noai");
        Edition edition = SampleDay.english().naming(List.of(headline));
        return Jsoup.parse(RENDERER.edition(edition)).selectFirst(".elsewhere li");
    }
}
