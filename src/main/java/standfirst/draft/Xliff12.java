package standfirst.draft;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import standfirst.translation.Draft;
import standfirst.translation.Finding;

/// XLIFF 1.2, strict.
public final class Xliff12 implements Xliff {
    @Override
    public String fileName(Draft draft) {
        return draft.source().toLanguageTag() + "-" + draft.target().toLanguageTag() + ".12.xlf";
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
                    xml.text("target", unit.translation().orElse(""), state(unit));
                    notes(xml, copy, unit);
                },
                attributes.toArray(String[]::new));
    }

    private static String[] state(Draft.Unit unit) {
        return switch (unit.text().state()) {
            case ORIGINAL -> new String[] {"state", "needs-translation"};
            case MACHINE -> new String[] {"state", "needs-review-translation", "state-qualifier", "mt-suggestion"};
            case REVIEWED -> new String[] {"state", "signed-off"};
        };
    }

    private static void notes(XmlOut xml, Draft.Copy copy, Draft.Unit unit) {
        note(xml, "article", copy.address().toString());
        unit.quotes().forEach(quote -> note(xml, "source-sentence", quote));
        unit.keep().forEach(word -> note(xml, "keep", word));
        for (Finding finding : unit.text().findings()) note(xml, "finding", finding.kind() + ": " + finding.detail());
    }

    private static void note(XmlOut xml, String from, String text) {
        xml.text("note", text, "from", from);
    }
}
