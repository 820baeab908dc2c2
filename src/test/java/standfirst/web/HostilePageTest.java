package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.edition.Edition;
import standfirst.edition.Story;

class HostilePageTest {
    private static final PageRenderer RENDERER = new PageRenderer(Templates.inJar(), Masthead.PLAIN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "__${7*7}__::.x",
                "[[${7*7}]]",
                "[(${7*7})]",
                "*{edition.id}",
                "&lt;script&gt;"
            })
    void hostileTextComesOutAsTheTextItIs(String hostile) {
        for (String html : List.of(front(hostile), articlePage(hostile))) {
            Document page = Jsoup.parse(html);
            assertTrue(page.select("script, img, svg, [onload], [onerror], [onmouseover]")
                    .isEmpty());
            assertTrue(page.text().contains(hostile), hostile);
        }
    }

    @Test
    void controlsThatTurnTextAreDropped() {
        String page = front("Prices \u202Efall\u202C and \u2066rise\u2069 \u0007");
        assertTrue(page.contains("Prices fall and rise "));
        assertTrue(page.codePoints().noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt://paper.example/%0Aalert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "vbscript:msgbox(1)"
            })
    void onlyWebAddressesBecomeLinks(String address) {
        Edition edition = edition(Draft.of("en", address).says("It rained.").point("It rained.", 0));
        Story story = edition.stories().findFirst().orElseThrow();
        for (String html : List.of(RENDERER.edition(edition), RENDERER.article(edition, story, story.lead())))
            for (String href : Jsoup.parse(html).select("main a").eachAttr("href"))
                assertTrue(href.matches("(\\.\\./)?(articles/\\w+|index)\\.html|#\\S+"), href);
    }

    @Test
    void aLoneSurrogateDoesNotReachThePage() {
        String page = front("half a smile \uD83D!");
        assertFalse(page.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        assertEquals("half a smile !", Jsoup.parse(page).select("h3").text());
    }

    private static String front(String hostile) {
        return RENDERER.edition(edition(draft(hostile)));
    }

    private static String articlePage(String hostile) {
        Edition edition = edition(draft(hostile));
        Story story = edition.stories().findFirst().orElseThrow();
        return RENDERER.article(edition, story, story.lead());
    }

    private static Draft draft(String hostile) {
        return Draft.of("en", "https://paper.example/a")
                .headline(hostile)
                .standfirst(hostile)
                .by(hostile, hostile)
                .agency(hostile)
                .at(hostile, "2026-11-25T08:15:00-04:00")
                .photo(hostile, hostile)
                .says(hostile)
                .point(hostile, 0);
    }

    private static Edition edition(Draft draft) {
        return SampleDay.edition(Locale.ENGLISH, SampleDay.section("news", SampleDay.story(draft.published())));
    }
}
