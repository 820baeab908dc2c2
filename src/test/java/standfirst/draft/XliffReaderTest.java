package standfirst.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.edition.Drafts;
import standfirst.edition.Newsstand;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Returned;

class XliffReaderTest {
    private static Returned read(String xml) {
        return read(xml.getBytes(UTF_8));
    }

    private static Returned read(byte[] bytes) {
        try {
            return XliffReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static String refusal(String xml) {
        String message = String.valueOf(
                assertThrows(UnreadableDraft.class, () -> read(xml)).getMessage());
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.length() < 400, message);
        return message;
    }

    private static String xliff2(String body) {
        return """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de">
                <file id="f">%s</file></xliff>""".formatted(body);
    }

    private static String xliff12(String body) {
        return """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                <file original="a" datatype="plaintext" source-language="en" target-language="de"><body>%s</body></file>
                </xliff>""".formatted(body);
    }

    private static Returned.Text only(String xml) {
        List<Returned.Text> texts = read(xml).texts();
        assertEquals(1, texts.size());
        return texts.getFirst();
    }

    static Stream<DraftFormat> versions() {
        return Stream.of(new Xliff21(), new Xliff12());
    }

    private static Draft arabic() {
        return Drafts.of(Newsstand.arabic(), (from, to) -> Glossary.NONE).getFirst();
    }

    private static byte[] write(DraftFormat format, Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(draft, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void draftComesBackAsItWasHandedOut(DraftFormat version) {
        Draft draft = arabic();
        Returned returned = read(write(version, draft));

        assertEquals(Locale.ENGLISH, returned.source());
        assertEquals(Locale.of("ar"), returned.target());
        assertEquals(Optional.of(draft.edition()), returned.edition());
        assertEquals(
                draft.units()
                        .map(unit -> new Returned.Text(
                                unit.id(),
                                unit.text().source(),
                                unit.translation().orElse(""),
                                unit.isReviewed(),
                                Optional.empty()))
                        .toList(),
                returned.texts());
    }

    @ParameterizedTest
    @CsvSource({"initial, false", "translated, false", "reviewed, true", "final, true"})
    void stateOfVersion2SaysWhetherATranslatorHasReadIt(String state, boolean read) {
        assertEquals(
                read,
                only(xliff2("<unit id='u'><segment state='%s'><source>A</source><target>B</target></segment></unit>"
                                .formatted(state)))
                        .read());
    }

    @ParameterizedTest
    @CsvSource({"needs-review-translation, false", "translated, true", "signed-off, true", "final, true"})
    void stateOfVersion12SaysWhetherATranslatorHasReadIt(String state, boolean read) {
        assertEquals(
                read,
                only(xliff12("<trans-unit id='u'><source>A</source><target state='%s'>B</target></trans-unit>"
                                .formatted(state)))
                        .read());
    }

    @Test
    void approvedUnitOfVersion12HasBeenRead() {
        assertTrue(only(xliff12("<trans-unit id='u' approved='yes'><source>A</source><target>B</target></trans-unit>"))
                .read());
    }

    @Test
    void segmentsThatAToolCutAreOneTextAgain() {
        Returned.Text text = only(xliff2("""
                <unit id="u"><segment state="final"><source>One.</source><target>Eins.</target></segment>\
                <ignorable><source> </source></ignorable>\
                <segment state="translated"><source>Two.</source><target>Zwei.</target></segment></unit>"""));
        assertEquals("One. Two.", text.source());
        assertEquals("Eins. Zwei.", text.target());
        assertFalse(text.read());
    }

    @Test
    void marksAroundWordsAreNoText() {
        assertEquals("Die Fähre fährt.", only(xliff12("""
                        <trans-unit id="u"><source>The ferry sails.</source><seg-source><mrk mtype="seg" mid="0">The</mrk>\
                        </seg-source><target><mrk mtype="seg" mid="0">Die <g id="1">Fähre</g><ph id="2">&lt;br/&gt;</ph> fährt.\
                        </mrk></target></trans-unit>""")).target());
        assertEquals("Die Fähre fährt.", only(xliff2("""
                        <unit id="u"><segment><source>The ferry sails.</source><target>Die <mrk id="m" type="term">Fähre</mrk>\
                         <ph id="1"/>fährt.</target></segment></unit>""")).target());
    }

    @Test
    void suggestionsOfOtherToolsAreNotTheTranslation() {
        assertEquals("B", only(xliff12("""
                        <trans-unit id="u"><source>A</source><target>B</target><alt-trans><source>C</source><target>D</target>\
                        </alt-trans></trans-unit>""")).target());
        assertEquals("B", only(xliff2("""
                        <unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s">\
                        <source>C</source><target>D</target></mtc:match></mtc:matches>\
                        <segment id="s"><source>A</source><target>B</target></segment></unit>""")).target());
    }

    @Test
    void reasonForAnOverrideIsANoteOfThatKindOrBeginsWithItsName() {
        String unit = "<unit id='u'><notes>%s</notes><segment><source>A</source><target>B</target></segment></unit>";
        assertEquals(
                Optional.of("it rounds"),
                only(xliff2(unit.formatted("<note category='override'>it rounds</note>")))
                        .override());
        assertEquals(
                Optional.of("it rounds"),
                only(xliff2(unit.formatted("<note>Override: it rounds</note>"))).override());
        assertEquals(
                Optional.of("it rounds"),
                only(xliff12("<trans-unit id='u'><source>A</source><target>B</target>"
                                + "<note from='override'>it rounds</note></trans-unit>"))
                        .override());
        assertEquals(
                Optional.empty(),
                only(xliff2(unit.formatted("<note>nice</note>"))).override());
    }

    @Test
    void fileInAnotherEncodingIsRead() {
        String xml = "<?xml version='1.0' encoding='UTF-16'?>"
                + xliff2("<unit id='u'><segment><source>A</source><target>Ä</target></segment></unit>");
        assertEquals("Ä", read(xml.getBytes(UTF_16)).texts().getFirst().target());
    }

    @Test
    void bytesThatAreNotWhatTheyAreSaidToBeAreNotGuessedAt() {
        byte[] latin = xliff2("<unit id='u'><segment><source>A</source><target>Ä</target></segment></unit>")
                .getBytes(ISO_8859_1);
        var refused = assertThrows(UnreadableDraft.class, () -> read(latin));
        assertEquals("its bytes are not UTF-8, which it is said to be", refused.getMessage());

        byte[] declared =
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + new String(latin, ISO_8859_1)).getBytes(ISO_8859_1);
        assertEquals("Ä", read(declared).texts().getFirst().target());
        assertTrue(refusal("<?xml version='1.0' encoding='martian'?><xliff/>").contains("martian"));
    }

    private static final String UNIT = "<unit id='u'><segment><source>A</source><target>&x;</target></segment></unit>";

    @Test
    void entitiesAreNeitherFetchedNorGrown() {
        String file = "<!DOCTYPE xliff [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + xliff2(UNIT);
        assertEquals("line 1: a DOCTYPE, which has no place in a draft", refusal(file));

        StringBuilder laughs = new StringBuilder("<!DOCTYPE xliff [<!ENTITY x0 'ha'>");
        for (int i = 1; i < 40; i++) laughs.append("<!ENTITY x%d '&x%d;&x%d;'>".formatted(i, i - 1, i - 1));
        String billion = laughs + "]>" + xliff2(UNIT.replace("&x;", "&x39;"));
        assertTimeout(Duration.ofSeconds(5), () -> assertTrue(refusal(billion).contains("DOCTYPE")));

        assertTrue(refusal("<!DOCTYPE xliff SYSTEM 'http://127.0.0.1:9/x.dtd'>" + xliff2(UNIT))
                .contains("DOCTYPE"));
        assertTrue(refusal(xliff2(UNIT)).contains("\"x\""));
    }

    @Test
    void fileWithoutEndIsNotRead() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        var refused = assertThrows(UnreadableDraft.class, () -> XliffReader.read(endless));
        assertEquals("the file is larger than 32 MB", refused.getMessage());
    }

    @Test
    void depthTextsAndTheirLengthAreBounded() {
        assertTrue(refusal(xliff2("<group id='g'>".repeat(60))).contains("nested more than 40 deep"));
        assertTrue(refusal(xliff2("<unit id='u'><segment><source>" + "a".repeat(20_001)))
                .contains("more than 20000 characters"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_001; i++) many.append("<unit id='u").append(i).append("'/>");
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertTrue(refusal(xliff2(many.toString())).contains("100000 units")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body/></html> | line 1: no XLIFF: its outermost element is <html>",
                "<xliff version='2.2' srcLang='en' trgLang='de'/> | line 1: XLIFF of version 2.2; we read 1.2, 2.0 and 2.1",
                "<xliff/> | line 1: XLIFF of version none; we read 1.2, 2.0 and 2.1",
                "<xliff version='2.1' srcLang='en' trgLang='de'><file id='f'/></xliff> | there is no text in it",
                "<xliff version='2.1' srcLang='en'><file id='f'><unit id='u'/></file></xliff> | it does not say what its target language is",
                "<xliff version='2.1' srcLang='en' trgLang='de'><file id='f'><unit/></file></xliff> | line 1: a unit without an id: there is no telling where it belongs",
                "<xliff version='2.1' srcLang='en' trgLang='de'><file id='f'><unit id='u'/><unit id='u'/></file></xliff> | line 1: a second unit with the id u",
                "<xliff version='1.2'><file source-language='en' target-language='de'/><file target-language='fr'/></xliff> | line 1: target-language is fr, but was de before"
            })
    void whatIsNoDraftIsToldInALine(String xml, String expected) {
        assertEquals(expected, refusal(xml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<xliff version='2.1'><file>",
                "no markup at all",
                "''",
                "<xliff version='2.1'></file></xliff>",
                "PK\u0003\u0004"
            })
    void brokenMarkupIsToldInALine(String xml) {
        assertTrue(refusal(xml).contains("no XML that we read"), xml);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void draftThatWasDamagedIsReadOrRefusedInALine(DraftFormat version) {
        byte[] whole = write(version, arabic());
        Random chance = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int hits = 0; hits < 3; hits++) damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            try {
                read(damaged);
            } catch (UnreadableDraft refused) {
                assertEquals(1, String.valueOf(refused.getMessage()).lines().count(), refused.getMessage());
            }
        }
    }
}
