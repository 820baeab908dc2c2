package standfirst.draft;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import standfirst.translation.Draft;

/// XLIFF 1.2, strict.
final class Xliff12 implements DraftFormat {
    @Override
    public String ending() {
        return ".12.xlf";
    }

    @Override
    public void write(Draft draft, OutputStream out) {
        try (XmlOut xml = XmlOut.to(out)) {
            xml.element(
                    "xliff",
                    () -> draft.copies().forEach(copy -> file(xml, draft, copy)),
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:1.2",
                    "version",
                    "1.2");
        }
    }

    private static void file(XmlOut xml, Draft draft, Draft.Copy copy) {
        xml.element(
                "file",
                () -> xml.element("body", () -> copy.units().forEach(unit -> unit(xml, copy, unit))),
                "original",
                copy.address().toString(),
                "datatype",
                "plaintext",
                "product-name",
                "Standfirst",
                "product-version",
                draft.edition(),
                "source-language",
                draft.source().toLanguageTag(),
                "target-language",
                draft.target().toLanguageTag());
    }

    private static void unit(XmlOut xml, Draft.Copy copy, Draft.Unit unit) {
        List<String> attributes =
                new ArrayList<>(List.of("id", unit.id(), "resname", unit.kind().word()));
        unit.atMost()
                .ifPresent(room -> attributes.addAll(List.of("maxwidth", Integer.toString(room), "size-unit", "char")));
        xml.element(
                "trans-unit",
                () -> {
                    xml.text("source", unit.text().source());
                    unit.translation().ifPresent(target -> xml.text("target", target, state(unit)));
                    notes(xml, copy, unit);
                },
                attributes.toArray(String[]::new));
    }

    private static String[] state(Draft.Unit unit) {
        return switch (unit.text().state()) {
            case ORIGINAL -> new String[] {"state", "needs-translation", "state-qualifier", "mt-suggestion"};
            case MACHINE -> new String[] {"state", "needs-review-translation", "state-qualifier", "mt-suggestion"};
            case REVIEWED -> new String[] {"state", "signed-off"};
        };
    }

    private static void notes(XmlOut xml, Draft.Copy copy, Draft.Unit unit) {
        note(xml, "article", copy.address().toString());
        Note.of(unit).forEach(note -> note(xml, note.kind(), note.text()));
    }

    private static void note(XmlOut xml, String from, String text) {
        xml.text("note", text, "from", from);
    }
}
