package standfirst.draft;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import standfirst.translation.Draft;
import standfirst.translation.Finding;

/// XLIFF 2.1. It has no state for a machine's draft: such a segment is `translated`, and its `subState` tells.
public final class Xliff21 implements Xliff {
    private static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

    @Override
    public String fileName(Draft draft) {
        return draft.source().toLanguageTag() + "-" + draft.target().toLanguageTag() + ".xlf";
    }

    @Override
    public void write(Draft draft, OutputStream out) {
        try (XmlOut xml = XmlOut.to(out)) {
            xml.element(
                    "xliff",
                    () -> draft.copies().forEach(copy -> file(xml, copy)),
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:2.0",
                    "xmlns:slr",
                    SIZES,
                    "version",
                    "2.1",
                    "srcLang",
                    draft.source().toLanguageTag(),
                    "trgLang",
                    draft.target().toLanguageTag());
        }
    }

    private static void file(XmlOut xml, Draft.Copy copy) {
        xml.element(
                "file",
                () -> {
                    xml.empty("slr:profiles", "generalProfile", "xliff:codepoints");
                    xml.element(
                            "notes", () -> note(xml, "article", copy.address().toString()));
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
                    notes(xml, unit);
                    segment(xml, unit);
                },
                attributes.toArray(String[]::new));
    }

    private static void notes(XmlOut xml, Draft.Unit unit) {
        xml.element("notes", () -> {
            note(xml, "kind", unit.kind().word());
            unit.quotes().forEach(quote -> note(xml, "source-sentence", quote));
            unit.keep().forEach(word -> note(xml, "keep", word));
            for (Finding finding : unit.text().findings())
                note(xml, "finding", finding.kind() + ": " + finding.detail());
        });
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
            case ORIGINAL -> new String[] {"state", "initial"};
            case MACHINE -> new String[] {"state", "translated", "subState", "standfirst:mt-draft"};
            case REVIEWED -> new String[] {"state", "reviewed"};
        };
    }
}
