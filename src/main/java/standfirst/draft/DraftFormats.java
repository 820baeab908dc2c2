package standfirst.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.web.Templates;

/// The formats of drafts by the names that one types.
public final class DraftFormats {
    /// As one types them.
    public enum Name {
        XLIFF2("application/xliff+xml"),
        XLIFF12("application/xliff+xml"),
        TMX("application/xml"),
        HTML("text/html;charset=UTF-8");

        private final String type;

        Name(String type) {
            this.type = type;
        }

        public static Optional<Name> find(String typed) {
            return Arrays.stream(values())
                    .filter(name -> name.toString().equals(typed))
                    .findFirst();
        }

        /// The media type of its files; TMX has none of its own.
        public String type() {
            return type;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Templates templates;

    public DraftFormats(Templates templates) {
        this.templates = templates;
    }

    public DraftFormat named(Name name) {
        return switch (name) {
            case XLIFF2 -> new Xliff21();
            case XLIFF12 -> new Xliff12();
            case TMX -> new Tmx();
            case HTML -> new DraftPage(templates);
        };
    }

    public List<DraftFormat> all() {
        return List.of(Name.values()).stream().map(this::named).toList();
    }
}
