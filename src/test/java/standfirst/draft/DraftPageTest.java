package standfirst.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Translated;
import standfirst.web.Templates;

class DraftPageTest {
    private static Document page(Edition edition) {
        Draft draft = Drafts.of(edition, (from, to) -> new Glossary(Map.of("ferry", "Fähre")))
                .getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DraftPage(Templates.inJar()).write(draft, out);
        return Jsoup.parse(out.toString(UTF_8));
    }

    private static Element point(Document page, int point) {
        return page.getElementById(
                "unit-" + Newsstand.ferry().points().get(point).id());
    }

    @Test
    void everyTextStandsBesideItsEvidenceAndItsTranslation() {
        Element point = point(page(Newsstand.german()), 0);
        assertEquals(
                List.of(
                        "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                        "Die Nachtfähre zwischen Port Eldra und Skarrow fährt ab dem 1. Dezember wieder."),
                point.select(".text").eachText());
        assertTrue(point.select("blockquote").text().startsWith("PORT ELDRA - The night ferry"));
    }

    @Test
    void findingsNamesTermsAndRoomAreTold() {
        Document page = page(Newsstand.german());
        assertEquals(
                "Die Prüfung: eine Zahl: 4.2 is missing",
                point(page, 2).select(".found").text());
        assertTrue(
                point(page, 0).text().contains("Beibehalten: Port Eldra, Skarrow und 1"),
                point(page, 0).text());
        assertTrue(point(page, 0).text().contains("Glossar: ferry = Fähre"));
        assertTrue(page.text().contains("Höchstens 110 Zeichen"));
    }

    @Test
    void stateIsToldOfEveryTextAndOfAll() {
        Document page = page(Newsstand.reviewed());
        assertTrue(page.text().contains("Übersetzt von Jule Brandt"));
        assertTrue(page.text().contains("Maschinell übersetzt, noch nicht freigegeben"));
        assertTrue(page.text().contains("4 Texte: 2 maschinell, 1 freigegeben, 1 ohne Übersetzung"), page.text());
    }

    @Test
    void sourceAndTranslationReadInTheirOwnDirections() {
        Document page = page(Newsstand.arabic());
        assertEquals("ltr", page.selectFirst("html").attr("dir"));
        Element point = point(page, 0);
        assertEquals("ltr", point.select(".text").get(0).attr("dir"));
        assertEquals("en", point.select(".text").get(0).attr("lang"));
        assertEquals("rtl", point.select(".text").get(1).attr("dir"));
        assertEquals("rtl", point.select(".label").getFirst().attr("dir"));
    }

    @Test
    void markupInATextIsText() {
        var telling = Newsstand.translated(
                Newsstand.ferry(),
                Locale.GERMAN,
                Translated.machine(Newsstand.ferry().article().headline(), "<script>alert(1)</script>"));
        Edition edition = Newsstand.edition(Locale.GERMAN, Newsstand.section("world", Newsstand.story(telling)));
        assertEquals(0, page(edition).select("script").size());
    }
}
