package standfirst.draft;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import standfirst.translation.Draft;
import standfirst.translation.Review;

/// TMX 1.4b: what a person has approved, for the memories of translation tools.
final class Tmx implements DraftFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public String ending() {
        return ".tmx";
    }

    @Override
    public boolean holds(Draft draft) {
        return draft.units().anyMatch(Draft.Unit::isReviewed);
    }

    @Override
    public void write(Draft draft, OutputStream out) {
        try (XmlOut xml = XmlOut.to(out)) {
            xml.element(
                    "tmx",
                    () -> {
                        header(xml, draft);
                        xml.element("body", () -> draft.copies().forEach(copy -> units(xml, draft, copy)));
                    },
                    "version",
                    "1.4");
        }
    }

    private static void header(XmlOut xml, Draft draft) {
        xml.empty(
                "header",
                "creationtool",
                "Standfirst",
                "creationtoolversion",
                "1",
                "segtype",
                "block",
                "o-tmf",
                "XLIFF",
                "adminlang",
                "en",
                "srclang",
                draft.source().toLanguageTag(),
                "datatype",
                "plaintext");
    }

    private static void units(XmlOut xml, Draft draft, Draft.Copy copy) {
        for (Draft.Unit unit : copy.units())
            unit.text().review().ifPresent(review -> unit(xml, draft, copy, unit, review));
    }

    private static void unit(XmlOut xml, Draft draft, Draft.Copy copy, Draft.Unit unit, Review review) {
        xml.element(
                "tu",
                () -> {
                    xml.text("prop", copy.address().toString(), "type", "article");
                    xml.text("prop", unit.kind().word(), "type", "kind");
                    variant(xml, draft.source(), unit.text().source());
                    variant(xml, draft.target(), unit.text().target());
                },
                "tuid",
                unit.id(),
                "changeid",
                review.by(),
                "changedate",
                TIME.format(review.when()));
    }

    private static void variant(XmlOut xml, Locale language, String text) {
        xml.element("tuv", () -> xml.text("seg", text), "xml:lang", language.toLanguageTag());
    }
}
