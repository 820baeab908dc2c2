package standfirst.draft;

import java.util.List;
import java.util.Locale;
import standfirst.web.Templates;

/// The formats of drafts by the names that one types.
public final class DraftFormats {
    /// As one types them.
    public enum Name {
        XLIFF2,
        XLIFF12,
        TMX,
        HTML;

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
