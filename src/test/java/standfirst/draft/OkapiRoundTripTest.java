package standfirst.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.translation.Draft;
import standfirst.translation.Returned;

/// What a draft holds when Okapi, which stands behind many translators' tools, has read it and written it anew.
class OkapiRoundTripTest {
    static Stream<Draft> drafts() {
        return Drafted.inFourPairs();
    }

    private static String write(DraftFormat format, Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(draft, out);
        return out.toString(UTF_8);
    }

    private static Returned read(String xliff) throws IOException {
        return XliffReader.read(new ByteArrayInputStream(xliff.getBytes(UTF_8)));
    }

    private static String through21(String xliff, UnaryOperator<String> translator) {
        StringWriter out = new StringWriter();
        try (XLIFFReader reader = new XLIFFReader();
                XLIFFWriter writer = new XLIFFWriter()) {
            reader.open(xliff);
            writer.create(out, null);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit())
                    for (Segment segment : event.getUnit().getSegments())
                        if (segment.hasTarget())
                            segment.setTarget(
                                    translator.apply(segment.getTarget().getPlainText()));
                writer.writeEvent(event);
            }
        }
        return out.toString();
    }

    private static String through12(String xliff, Draft draft, UnaryOperator<String> translator) {
        LocaleId source = LocaleId.fromString(draft.source().toLanguageTag());
        LocaleId target = LocaleId.fromString(draft.target().toLanguageTag());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XLIFFFilter filter = new XLIFFFilter();
                IFilterWriter writer = filter.createFilterWriter()) {
            writer.setOptions(target, "UTF-8");
            writer.setOutput(out);
            filter.open(new RawDocument(xliff, source, target));
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) translate(event.getTextUnit(), target, translator);
                writer.handleEvent(event);
            }
        }
        return out.toString(UTF_8);
    }

    private static void translate(ITextUnit unit, LocaleId target, UnaryOperator<String> translator) {
        TextContainer text = unit.getTarget(target);
        if (text != null)
            text.getFirstContent()
                    .setCodedText(translator.apply(text.getFirstContent().getText()));
    }

    private static Document xml(String xliff) {
        return Jsoup.parse(xliff, "", Parser.xmlParser());
    }

    /// Everything but the white space between elements: what they are, what they say, and their attributes.
    private static List<String> elements(String xliff) {
        List<String> elements = new ArrayList<>();
        xml(xliff).getAllElements().stream().skip(1).forEach(element -> {
            List<String> attributes = new ArrayList<>();
            element.attributes().forEach(attribute -> attributes.add(attribute.toString()));
            attributes.sort(null);
            elements.add(element.tagName() + attributes + element.ownText().strip());
        });
        elements.sort(null);
        return elements;
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void version21LosesNothing(Draft draft) throws IOException {
        String ours = write(new Xliff21(), draft);
        String theirs = through21(ours, target -> target);

        assertEquals(read(ours), read(theirs));
        assertEquals(notes(ours, "category"), notes(theirs, "category"));
        assertEquals(texts(ours, "gls|term, gls|translation"), texts(theirs, "gls|term, gls|translation"));
        assertEquals(
                xml(ours).select("segment").eachAttr("subState"),
                xml(theirs).select("segment").eachAttr("subState"));
        assertEquals(
                xml(ours).select("unit").eachAttr("slr:sizeRestriction"),
                xml(theirs).select("unit").eachAttr("slr:sizeRestriction"));
    }

    private static List<String> texts(String xliff, String elements) {
        return xml(xliff).select(elements).eachText();
    }

    private static List<String> notes(String xliff, String kind) {
        return xml(xliff).select("note").stream()
                .map(note -> note.attr(kind) + ": " + note.text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void version12LosesNothing(Draft draft) throws IOException {
        String ours = write(new Xliff12(), draft);
        String theirs = through12(ours, draft, target -> target);

        assertEquals(read(ours), read(theirs));
        assertEquals(elements(ours), elements(theirs));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void whatIsTranslatedInOkapiComesBackWhereItBelongs(Draft draft) throws IOException {
        List<String> expected = draft.units()
                .map(unit -> unit.id() + " " + unit.translation().orElseThrow().toUpperCase(Locale.ROOT) + "!")
                .toList();
        UnaryOperator<String> translator = target -> target.toUpperCase(Locale.ROOT) + "!";

        Returned from21 = read(through21(write(new Xliff21(), draft), translator));
        Returned from12 = read(through12(write(new Xliff12(), draft), draft, translator));
        for (Returned returned : List.of(from21, from12))
            assertEquals(
                    expected,
                    returned.texts().stream()
                            .map(text -> text.id() + " " + text.target())
                            .toList());
        assertTrue(from21.edition().isPresent() && from12.edition().equals(from21.edition()));
    }
}
