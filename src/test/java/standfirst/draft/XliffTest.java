package standfirst.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.keypoint.Summary;
import standfirst.translation.Draft;
import standfirst.translation.Finding;
import standfirst.translation.Glossary;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

class XliffTest {
    private static String write(DraftFormat version, Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        version.write(draft, out);
        return out.toString(UTF_8);
    }

    private static List<Draft> drafts(Edition edition) {
        return Drafts.of(
                edition,
                (from, to) -> new Glossary(Map.of("ferry", to.getLanguage().equals("ar") ? "عبارة" : "Fähre")));
    }

    private static Element unit(String xml, String tag, String id) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        var units = document.getElementsByTagName(tag);
        for (int i = 0; i < units.getLength(); i++)
            if (units.item(i) instanceof Element unit && unit.getAttribute("id").equals(id)) return unit;
        throw new AssertionError("no " + tag + " " + id);
    }

    private static Element first(Element unit, String tag) {
        return (Element) unit.getElementsByTagName(tag).item(0);
    }

    private static String pointId(int point) {
        return Newsstand.ferry().points().get(point).id();
    }

    static Stream<Draft> everyDraft() {
        return Stream.of(Newsstand.german(), Newsstand.arabic()).flatMap(edition -> drafts(edition).stream());
    }

    @ParameterizedTest
    @MethodSource("everyDraft")
    void version21SatisfiesTheSchemasAndTheConstraintsOfTheStandard(Draft draft) {
        XLIFFReader.validate(write(new Xliff21(), draft), null);
    }

    @Test
    void anEditionHasADraftForEachLanguageThatItsArticlesAreIn() {
        assertEquals(
                List.of(Locale.ENGLISH, Locale.of("ar")),
                drafts(Newsstand.german()).stream().map(Draft::source).toList());
        assertEquals(List.of(), drafts(Newsstand.asPublished()));
    }

    @Test
    void machineDraftIsMarkedAsSuchIn21() throws Exception {
        Element unit = unit(write(new Xliff21(), drafts(Newsstand.arabic()).getFirst()), "unit", pointId(0));
        Element segment = first(unit, "segment");
        assertEquals("translated", segment.getAttribute("state"));
        assertEquals("standfirst:mt-draft", segment.getAttribute("subState"));
        assertEquals(
                "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                first(segment, "source").getTextContent());
        assertEquals(
                "تبحر العبارة الليلية بين بورت إلدرا وسكارو من جديد في 1 ديسمبر.",
                first(segment, "target").getTextContent());
    }

    @Test
    void machineDraftNeedsReviewIn12() throws Exception {
        Element unit = unit(write(new Xliff12(), drafts(Newsstand.arabic()).getFirst()), "trans-unit", pointId(0));
        assertEquals("needs-review-translation", first(unit, "target").getAttribute("state"));
        assertEquals("mt-suggestion", first(unit, "target").getAttribute("state-qualifier"));
    }

    @Test
    void whatTheCheckRefusedIsHandedToTheTranslatorMarkedAsSuch() throws Exception {
        Summary ferry = Newsstand.ferry();
        String attempt = "Nachtfähre nach Skarrow kehrt am 21. Dezember zurück";
        Finding finding = new Finding("number", "“21”");
        Translation telling = Newsstand.translated(
                ferry, Locale.GERMAN, Translated.refused(ferry.article().headline(), attempt, List.of(finding)));
        Draft draft = drafts(Newsstand.edition(Locale.GERMAN, Newsstand.section("world", Newsstand.story(telling))))
                .getFirst();
        String id = Draft.id(ferry.article(), Draft.Kind.HEADLINE);

        Element v21 = unit(write(new Xliff21(), draft), "unit", id);
        assertEquals(attempt, first(v21, "target").getTextContent());
        assertEquals("initial", first(v21, "segment").getAttribute("state"));
        assertEquals("standfirst:mt-refused", first(v21, "segment").getAttribute("subState"));
        assertTrue(v21.getTextContent().contains("number: “21”"));
        Element v12 = unit(write(new Xliff12(), draft), "trans-unit", id);
        assertEquals(attempt, first(v12, "target").getTextContent());
        assertEquals("needs-translation", first(v12, "target").getAttribute("state"));
        assertEquals("mt-suggestion", first(v12, "target").getAttribute("state-qualifier"));
    }

    @Test
    void termsOfTheGlossaryThatOccurAreTold() throws Exception {
        Draft draft = drafts(Newsstand.arabic()).getFirst();
        assertEquals(
                "عبارة",
                first(unit(write(new Xliff21(), draft), "unit", pointId(0)), "gls:translation")
                        .getTextContent());
        assertEquals(
                0,
                unit(write(new Xliff21(), draft), "unit", pointId(2))
                        .getElementsByTagName("gls:glossary")
                        .getLength());
        assertTrue(unit(write(new Xliff12(), draft), "trans-unit", pointId(0))
                .getTextContent()
                .contains("ferry = عبارة"));
    }

    @Test
    void draftNamesItsEdition() {
        Draft draft = drafts(Newsstand.arabic()).getFirst();
        assertTrue(write(new Xliff21(), draft).contains("<note category=\"edition\">" + draft.edition() + "</note>"));
        assertTrue(write(new Xliff12(), draft).contains("product-version=\"" + draft.edition() + "\""));
    }

    @Test
    void whatAPersonApprovedIsMarkedAsSuchAndStandsInTheMemory() throws Exception {
        Draft draft = drafts(Newsstand.reviewed()).getFirst();
        String id = Draft.id(Newsstand.ferry().article(), Draft.Kind.HEADLINE);
        Element v21 = unit(write(new Xliff21(), draft), "unit", id);
        assertEquals("reviewed", first(v21, "segment").getAttribute("state"));
        assertTrue(v21.getTextContent().contains("Jule Brandt"));
        assertEquals(
                "signed-off",
                first(unit(write(new Xliff12(), draft), "trans-unit", id), "target")
                        .getAttribute("state"));

        String tmx = write(new Tmx(), draft);
        Element approved = unit(tmx.replace("tuid=", "id="), "tu", id);
        assertEquals("Jule Brandt", approved.getAttribute("changeid"));
        assertEquals("20261125T060000Z", approved.getAttribute("changedate"));
        assertEquals(1, tmx.split("<tu ", -1).length - 1);
        assertFalse(new Tmx().holds(drafts(Newsstand.german()).getFirst()));
    }

    @Test
    void whatNothingTranslatedHasNoTargetAndTheFindingBeside() throws Exception {
        Draft draft = drafts(Newsstand.german()).getFirst();
        Element v12 = unit(write(new Xliff12(), draft), "trans-unit", pointId(2));
        assertEquals(0, v12.getElementsByTagName("target").getLength());
        assertTrue(v12.getTextContent().contains("number: 4.2 is missing"));
        Element v21 = unit(write(new Xliff21(), draft), "unit", pointId(2));
        assertEquals("initial", first(v21, "segment").getAttribute("state"));
        assertEquals(0, v21.getElementsByTagName("target").getLength());
    }

    @Test
    void translatorSeesTheSourceSentenceAndTheArticle() throws Exception {
        Element unit = unit(write(new Xliff12(), drafts(Newsstand.german()).getFirst()), "trans-unit", pointId(1));
        assertTrue(unit.getTextContent().contains("The 312-berth ship was taken out of service in August"));
        assertTrue(unit.getTextContent().contains("https://gull.example/ferry"));
    }

    @Test
    void namesAndFiguresAreToBeKept() {
        List<Draft.Unit> units =
                drafts(Newsstand.arabic()).getFirst().copies().getFirst().units();
        assertEquals(List.of("Port Eldra", "Skarrow"), units.get(1).keep().subList(0, 2));
        assertTrue(units.get(3).keep().stream().anyMatch(word -> word.startsWith("4.2")));
        assertTrue(write(new Xliff21(), drafts(Newsstand.arabic()).getFirst())
                .contains("<note category=\"keep\">Port Eldra</note>"));
    }

    @Test
    void headlineSaysHowMuchRoomThereIs() throws Exception {
        String id = Newsstand.ferry().article().id() + "-headline";
        Draft draft = drafts(Newsstand.arabic()).getFirst();
        assertEquals("110", unit(write(new Xliff21(), draft), "unit", id).getAttribute("slr:sizeRestriction"));
        assertEquals("110", unit(write(new Xliff12(), draft), "trans-unit", id).getAttribute("maxwidth"));
    }

    @Test
    void controlsAndHalvesOfSurrogatePairsAreLeftOut() {
        Summary ferry = Newsstand.ferry();
        Translation telling = Newsstand.translated(
                ferry,
                Locale.GERMAN,
                Translated.machine(
                        ferry.article().headline(), "A\u0000B\u0007C\ud83dD\uffffE \ud83d\ude80 <&> \u0085"));
        Edition edition = Newsstand.edition(Locale.GERMAN, Newsstand.section("world", Newsstand.story(telling)));
        String xml = write(new Xliff21(), drafts(edition).getFirst());
        assertTrue(xml.contains("<target>ABCDE \ud83d\ude80 &lt;&amp;&gt; </target>"), xml);
        XLIFFReader.validate(xml, null);
    }

    @Test
    void folderHoldsBothVersions(@TempDir Path folder) throws IOException {
        List<Path> written = new DraftFolder(folder.resolve("drafts"))
                .write(drafts(Newsstand.arabic()), List.of(new Xliff21(), new Xliff12(), new Tmx()));
        assertEquals(List.of("en-ar.xlf", "en-ar.12.xlf"), names(written));
        assertTrue(written.stream().allMatch(Files::exists));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void editionInTheLanguageOfAllItsArticlesNeedsNoFolder(@TempDir Path folder) throws IOException {
        new DraftFolder(folder.resolve("drafts")).write(drafts(Newsstand.asPublished()), List.of(new Xliff21()));
        assertFalse(Files.exists(folder.resolve("drafts")));
    }
}
