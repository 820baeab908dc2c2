package standfirst.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Language;
import standfirst.translation.Returned;

/// Takes a draft back: XLIFF 2.0, 2.1 or 1.2, as we wrote it or as a translation tool wrote it anew. The file may come
/// from anywhere; the first thing wrong in it ends the reading with its line.
public final class XliffReader {
    private static final int MOST_TEXTS = 100_000;
    private static final String OVERRIDE = "override";

    /// In 1.2 these hold codes of another format, not text.
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it");

    private final XmlIn xml;
    private final List<Returned.Text> texts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<String> edition = Optional.empty();
    private Optional<Locale> source = Optional.empty();
    private Optional<Locale> target = Optional.empty();

    private XliffReader(XmlIn xml) {
        this.xml = xml;
    }

    public static Returned read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(XmlIn.LARGEST + 1);
        if (bytes.length > XmlIn.LARGEST)
            throw new UnreadableDraft("the file is larger than " + (XmlIn.LARGEST >> 20) + " MB");
        return new XliffReader(XmlIn.at(Encoding.text(bytes))).returned();
    }

    private Returned returned() {
        if (!xml.name().equals("xliff")) throw xml.wrong("no XLIFF: its outermost element is <" + xml.name() + ">");
        String version = xml.attribute("version").orElse("none");
        switch (version) {
            case "1.2" -> xml.each(this::file12);
            case "2.0", "2.1" -> {
                languages("srcLang", "trgLang");
                xml.each(this::file2);
            }
            default -> throw xml.wrong("XLIFF of version " + version + "; we read 1.2, 2.0 and 2.1");
        }
        if (texts.isEmpty()) throw new UnreadableDraft("there is no text in it");
        return new Returned(known(source, "source"), known(target, "target"), edition, texts);
    }

    private static Locale known(Optional<Locale> language, String which) {
        return language.orElseThrow(() -> new UnreadableDraft("it does not say what its " + which + " language is"));
    }

    private void languages(String sourceName, String targetName) {
        source = same(source, sourceName);
        target = same(target, targetName);
    }

    private Optional<Locale> same(Optional<Locale> before, String attribute) {
        Optional<Locale> here = xml.attribute(attribute).map(Language::of);
        if (before.isPresent() && here.isPresent() && !before.equals(here))
            throw xml.wrong(attribute + " is " + here.get().toLanguageTag() + ", but was "
                    + before.get().toLanguageTag() + " before");
        return here.or(() -> before);
    }

    private void file2(String element) {
        if (!element.equals("file")) return;
        xml.each(this::inFile2);
    }

    private void inFile2(String element) {
        switch (element) {
            case "notes" -> xml.each(note -> note("category", "edition").ifPresent(id -> edition = Optional.of(id)));
            case "group" -> xml.each(this::inFile2);
            case "unit" -> unit2();
            default -> {}
        }
    }

    private void unit2() {
        Parts parts = new Parts(id());
        xml.each(element -> {
            switch (element) {
                case "notes" -> xml.each(note -> note("category", OVERRIDE).ifPresent(parts::override));
                case "segment" -> segment(parts, true);
                case "ignorable" -> segment(parts, false);
                default -> {}
            }
        });
        add(parts);
    }

    /// A tool may have cut a text into several segments; what stands between them may have no target of its own.
    private void segment(Parts parts, boolean isText) {
        String state = xml.attribute("state").orElse("initial");
        if (isText && !state.equals("reviewed") && !state.equals("final")) parts.read = false;
        StringBuilder said = new StringBuilder();
        StringBuilder translated = new StringBuilder();
        xml.each(element -> {
            if (element.equals("source")) said.append(xml.text(CODES));
            if (element.equals("target")) translated.append(xml.text(CODES));
        });
        parts.source.append(said);
        parts.target.append(isText || !translated.isEmpty() ? translated : said);
    }

    private void file12(String element) {
        if (!element.equals("file")) return;
        languages("source-language", "target-language");
        edition = xml.attribute("product-version").or(() -> edition);
        xml.each(this::inFile12);
    }

    private void inFile12(String element) {
        switch (element) {
            case "body", "group" -> xml.each(this::inFile12);
            case "trans-unit" -> unit12();
            default -> {}
        }
    }

    private void unit12() {
        Parts parts = new Parts(id());
        parts.read = xml.attribute("approved").filter("yes"::equals).isPresent();
        xml.each(element -> {
            switch (element) {
                case "source" -> parts.source.append(xml.text(CODES));
                case "target" -> target12(parts);
                case "note" -> note("from", OVERRIDE).ifPresent(parts::override);
                default -> {}
            }
        });
        add(parts);
    }

    private void target12(Parts parts) {
        Set<String> read = Set.of("translated", "signed-off", "final");
        if (xml.attribute("state").filter(read::contains).isPresent()) parts.read = true;
        parts.target.append(xml.text(CODES));
    }

    /// A note of that kind; tools that cannot give it a kind may begin it with its name.
    private Optional<String> note(String attribute, String kind) {
        boolean named = xml.attribute(attribute).filter(kind::equals).isPresent();
        String text = xml.text(CODES);
        String prefix = kind + ":";
        if (text.toLowerCase(Locale.ROOT).startsWith(prefix))
            return Optional.of(text.substring(prefix.length()).strip());
        return named && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private String id() {
        String id = xml.attribute("id").orElse("");
        if (id.isBlank()) throw xml.wrong("a unit without an id: there is no telling where it belongs");
        if (!ids.add(id)) throw xml.wrong("a second unit with the id " + id);
        if (ids.size() > MOST_TEXTS) throw xml.wrong("more than " + MOST_TEXTS + " units");
        return id;
    }

    private void add(Parts parts) {
        texts.add(new Returned.Text(
                parts.id,
                parts.source.toString().strip(),
                parts.target.toString().strip(),
                parts.read,
                parts.override));
    }

    /// What a unit holds, as it is read.
    private static final class Parts {
        private final String id;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private boolean read = true;
        private Optional<String> override = Optional.empty();

        Parts(String id) {
            this.id = id;
        }

        void override(String reason) {
            override = Optional.of(reason).filter(text -> !text.isBlank());
        }
    }
}
