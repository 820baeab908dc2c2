package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.keypoint.Evidence;
import standfirst.language.Language;
import standfirst.translation.Translation;

class PageRendererTest {
    private static final Templates TEMPLATES = Templates.inJar();

    @Test
    void everyPointOpensOntoItsSourceSentences() {
        Edition edition = SampleDay.asPublished();
        Elements points = page(edition).select(".points details");
        List<Translation> leads = edition.stories().map(Story::lead).toList();
        assertEquals(leads.stream().mapToInt(telling -> telling.points().size()).sum(), points.size());
        int at = 0;
        for (Translation telling : leads)
            for (var point : telling.summary().points()) {
                Element details = points.get(at++);
                assertEquals(point.point().text(), details.select("summary").text());
                assertEquals(
                        point.evidence().stream().map(Evidence::text).toList(),
                        details.select("blockquote").eachText());
            }
    }

    @Test
    void everySentenceLinksToItsPlaceInTheOriginal() {
        Elements links = page(SampleDay.asPublished()).select("details > div > a");
        assertEquals(page(SampleDay.asPublished()).select("blockquote").size(), links.size());
        assertTrue(links.stream().allMatch(link -> link.attr("href").matches("https://[^ ]+#:~:text=[^ ]+")));
    }

    @Test
    void eachStoryAsPublishedStandsInItsOwnLanguage() {
        Document page = page(SampleDay.asPublished());
        assertEquals("en", page.child(0).attr("lang"));
        Element arabic = page.select("article:has(a:contains(وزراء المياه))").first();
        assertEquals("ar", arabic.attr("lang"));
        assertEquals("rtl", arabic.attr("dir"));
        assertTrue(arabic.text().contains("تطابق جملة المصدر هذه"));
        assertTrue(page.select("article[lang=de]").text().contains("Passt zu diesem Satz der Quelle"));
    }

    @Test
    void withheldPointsAreToldWithTheirReasons() {
        Document page = page(SampleDay.english());
        assertTrue(page.select(".lead .notes").text().contains("1 of 5 points withheld: a number not in the source"));
        assertFalse(page.text().contains("Nobody sees this."));
    }

    @Test
    void whatWasNotTranslatedIsMarked() {
        Document page = page(SampleDay.german());
        Element lead = page.select("article.lead").first();
        assertEquals(
                "Maschinell übersetzt aus: Englisch",
                lead.select(".notes li").get(0).text());
        assertTrue(lead.select(".notes li").get(1).text().contains("Originalsprache: Englisch"));
        Element untranslated = lead.select("summary").get(2);
        assertEquals("Nobody was hurt, harbour director Lena Okafor said.", untranslated.text());
        assertEquals("en", untranslated.attr("lang"));
        assertEquals("", lead.select("summary").get(1).attr("lang"));
        assertEquals("rtl", page.select("h3[lang=ar]").attr("dir"));
    }

    @Test
    void aStandfirstThatAPointRepeatsIsNotPrintedTwice() {
        Draft draft = Draft.of("en", "https://paper.example/a")
                .standfirst("It rained. The river rose.")
                .says("It rained.", "The river rose.")
                .point("It rained.", 0);
        Edition edition =
                SampleDay.edition(Locale.ENGLISH, SampleDay.section("news", SampleDay.story(draft.published())));
        assertTrue(page(edition).select(".standfirst").isEmpty());
        assertEquals(1, page(SampleDay.english()).select(".lead .standfirst").size());
    }

    @Test
    void aStoryThatNobodyTranslatedIsFoldedUnderItsHeadline() {
        Element hindi =
                page(SampleDay.german()).select("article:has(h3[lang=hi])").first();
        assertEquals(
                "Nicht übersetzt: 2 Kernpunkte, Originalsprache: Hindi",
                hindi.select("details.foreign > summary").text());
        assertEquals(2, hindi.select("details.foreign .points summary[lang=hi]").size());
        assertEquals("", hindi.select(".standfirst").text());
    }

    @Test
    void anArabicEditionReadsRightToLeft() {
        Document page = page(SampleDay.arabic());
        assertEquals("ar", page.child(0).attr("lang"));
        assertEquals("rtl", page.child(0).attr("dir"));
        assertEquals("الأربعاء، 25 نوفمبر 2026", page.select(".date").text());
    }

    @Test
    void anEditionInALanguageWithoutWordsOfOursMarksTheEnglishOnes() {
        Document page = page(SampleDay.persian());
        assertEquals("fa", page.child(0).attr("lang"));
        assertEquals("en", page.select(".tagline").attr("lang"));
        assertEquals("en", page.select("footer").attr("lang"));
        assertEquals("چهارشنبه ۲۵ نوامبر ۲۰۲۶", page.select(".date").text());
    }

    @Test
    void timesKeepThePublishersZone() {
        Element time = page(SampleDay.english()).select(".lead time").first();
        assertEquals("2026-11-25T08:15:00-04:00", time.attr("datetime"));
        assertEquals("8:15 AM GMT-4", time.text().replace('\u202f', ' '));
    }

    @Test
    void otherOutletsWithTheSameStoryAreNamed() {
        Element others = page(SampleDay.english()).select(".lead .others a").first();
        assertEquals("Port Ellery reabre su puerto una semana después del temporal", others.text());
        assertEquals("es", others.attr("lang"));
        assertEquals(1, page(SampleDay.english()).select(".others").size());
    }

    @Test
    void whatCouldNotBeReadStandsAtTheEndWithTheReason() {
        String footer = page(SampleDay.english()).select("footer").text();
        assertTrue(footer.contains("https://gazette.example/feed.xml: HTTP 503 after 3 tries"), footer);
        assertTrue(
                footer.contains("Points withheld 6: no source sentence (3), a number not in the source (2)"), footer);
    }

    @Test
    void editionsLinkToEachOtherAndToTheirArticles() {
        Masthead masthead = Masthead.PLAIN.alsoIn(List.of(Language.MULTIPLE, Locale.GERMAN, Locale.of("ar")));
        Edition german = SampleDay.german();
        Document front = Jsoup.parse(new PageRenderer(TEMPLATES, masthead).edition(german));
        assertEquals(
                List.of("../index.html", "index.html", "../ar/index.html"),
                front.select(".editions a").eachAttr("href"));
        Story story = german.stories().findFirst().orElseThrow();
        Document article = Jsoup.parse(new PageRenderer(TEMPLATES, masthead).article(german, story, story.lead()));
        assertEquals("../index.html", article.select("a.back").attr("href"));
        assertEquals(
                "../articles/" + SampleDay.PUERTO.article().id() + ".html",
                article.select(".others a").attr("href"));
    }

    @Test
    void anArticlesPageTellsItsFactsAndNotItsText() {
        Edition edition = SampleDay.english();
        Story story = edition.stories().findFirst().orElseThrow();
        Document page = Jsoup.parse(new PageRenderer(TEMPLATES, Masthead.PLAIN).article(edition, story, story.lead()));
        assertEquals(
                "Port Ellery ferry harbour to reopen after storm",
                page.select("h1").text());
        assertTrue(page.select("figcaption").text().contains("Workers lift a sunken boat"));
        assertTrue(page.select("dl.facts").text().contains("Agency Northwire"));
        assertEquals(
                "The harbour reopens to ferries on Thursday at 6 a.m.",
                page.select("#point-"
                                + story.lead().summary().points().getFirst().id() + " summary")
                        .text());
        assertTrue(page.select("img").isEmpty());
        assertFalse(page.text().contains("The full timetable returns"));
    }

    @Test
    void noPageNamesAnIdTwiceOrLoadsAnythingFromElsewhere() {
        for (Edition edition : List.of(SampleDay.asPublished(), SampleDay.german(), SampleDay.arabic())) {
            List<String> ids = page(edition).select("[id]").eachAttr("id");
            assertEquals(ids.size(), new HashSet<>(ids).size());
            assertTrue(page(edition)
                    .select("script, img, iframe, link[rel=stylesheet]")
                    .isEmpty());
        }
    }

    static Document page(Edition edition) {
        return Jsoup.parse(new PageRenderer(TEMPLATES, Masthead.PLAIN).edition(edition));
    }
}
