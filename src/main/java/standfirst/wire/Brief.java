package standfirst.wire;

import java.util.Optional;
import standfirst.article.Source;
import standfirst.article.WhenRefused;

/// What the newsroom's own settings say of a source and so of all that it leads to.
record Brief(Optional<String> section, Optional<String> publisher, WhenRefused whenRefused) {
    static Brief usual(WhenRefused whenRefused) {
        return new Brief(Optional.empty(), Optional.empty(), whenRefused);
    }

    Brief of(Source source) {
        return new Brief(source.section(), source.name(), source.whenRefused().orElse(whenRefused));
    }

    /// A list's own names for a feed go before those of the list itself.
    Brief of(Opml.Outline outline) {
        return new Brief(outline.folder().or(() -> section), outline.title().or(() -> publisher), whenRefused);
    }

    boolean hasLeave() {
        return whenRefused == WhenRefused.SUMMARISE;
    }
}
