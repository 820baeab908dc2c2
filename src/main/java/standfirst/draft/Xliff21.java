package standfirst.draft;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import standfirst.translation.Draft;

/// XLIFF 2.1. It has no state for a machine's draft: such a segment is `translated`, one that the check refused still
/// `initial`, and the `subState` tells.
final class Xliff21 implements DraftFormat {
    private static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
    private static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

    @Override
    public String ending() {
        return ".xlf";
    }

    @Override
    public void write(Draft draft, OutputStream out) {
        try (XmlOut xml = XmlOut.to(out)) {
            xml.element(
                    "xliff",
                    () -> draft.copies().forEach(copy -> file(xml, draft, copy)),
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:2.0",
                    "xmlns:slr",
                    SIZES,
                    "xmlns:gls",
                    GLOSSARY,
                    "version",
                    "2.1",
                    "srcLang",
                    draft.source().toLanguageTag(),
                    "trgLang",
                    draft.target().toLanguageTag());
        }
    }

    private static void file(XmlOut xml, Draft draft, Draft.Copy copy) {
        xml.element(
                "file",
                () -> {
                    xml.empty("slr:profiles", "generalProfile", "xliff:codepoints");
                    xml.element("notes", () -> {
                        note(xml, "article", copy.address().toString());
                        note(xml, "edition", draft.edition());
                    });
                    copy.units().forEach(unit -> unit(xml, unit));
                },
                "id",
                copy.article(),
                "original",
                copy.address().toString());
    }

    private static void unit(XmlOut xml, Draft.Unit unit) {
        List<String> attributes =
                new ArrayList<>(List.of("id", unit.id(), "name", unit.kind().word()));
        unit.atMost().ifPresent(room -> attributes.addAll(List.of("slr:sizeRestriction", Integer.toString(room))));
        xml.element(
                "unit",
                () -> {
                    if (!unit.terms().isEmpty()) glossary(xml, unit.terms());
                    xml.element("notes", () -> Note.of(unit).forEach(note -> note(xml, note.kind(), note.text())));
                    segment(xml, unit);
                },
                attributes.toArray(String[]::new));
    }

    private static void glossary(XmlOut xml, Map<String, String> terms) {
        xml.element(
                "gls:glossary",
                () -> terms.forEach((term, translation) -> xml.element("gls:glossEntry", () -> {
                    xml.text("gls:term", term);
                    xml.text("gls:translation", translation);
                })));
    }

    private static void note(XmlOut xml, String category, String text) {
        xml.text("note", text, "category", category);
    }

    private static void segment(XmlOut xml, Draft.Unit unit) {
        xml.element(
                "segment",
                () -> {
                    xml.text("source", unit.text().source());
                    unit.translation().ifPresent(target -> xml.text("target", target));
                },
                state(unit));
    }

    private static String[] state(Draft.Unit unit) {
        return switch (unit.text().state()) {
            case ORIGINAL ->
                unit.translation().isPresent()
                        ? new String[] {"state", "initial", "subState", "standfirst:mt-refused"}
                        : new String[] {"state", "initial"};
            case MACHINE -> new String[] {"state", "translated", "subState", "standfirst:mt-draft"};
            case REVIEWED -> new String[] {"state", "reviewed"};
        };
    }
}
