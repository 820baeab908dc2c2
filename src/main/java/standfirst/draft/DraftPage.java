package standfirst.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import standfirst.translation.Draft;
import standfirst.web.Say;
import standfirst.web.Templates;

/// A draft to read and to print: each text beside the sentences that say it, its translation and what the check found.
final class DraftPage implements DraftFormat {
    private final Templates templates;

    DraftPage(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public void write(Draft draft, OutputStream out) {
        Say say = Say.in(draft.target());
        String html =
                templates.fill("draft.html", draft.target(), Map.of("say", say, "page", new DraftInWords(draft, say)));
        try {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
