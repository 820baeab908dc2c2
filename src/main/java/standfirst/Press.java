package standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import standfirst.draft.DraftFolder;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Story;
import standfirst.keypoint.CoverVerifier;
import standfirst.mail.Mime;
import standfirst.mail.NewsletterWriter;
import standfirst.newsletter.Newsletter;
import standfirst.translation.Translation;
import standfirst.web.Masthead;
import standfirst.web.PageRenderer;
import standfirst.web.Templates;

/// Prints an edition into a folder: the page, a page for each article, the newsletter, the feeds, the JSON, and where
/// there is something to translate, drafts. A file is there whole or not at all.
final class Press {
    private final Templates templates;
    private final Settings settings;

    Press(Templates templates, Settings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    PageRenderer pages() {
        return new PageRenderer(templates, masthead());
    }

    private Masthead masthead() {
        return new Masthead(settings.name(), settings.address(), List.of());
    }

    /// The newsletter as the reader of the settings would get it when the edition was made.
    private byte[] letter(Edition edition) {
        Newsletter newsletter = new NewsletterWriter(templates, masthead()).write(edition);
        return new Mime(settings.mail().from())
                .write(newsletter, settings.mail().to(), edition.made());
    }

    List<Path> print(Edition edition, Path folder) throws IOException {
        List<Path> printed = new ArrayList<>();
        PageRenderer pages = pages();
        printed.add(write(folder.resolve("index.html"), pages.edition(edition)));
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings())
                printed.add(write(
                        folder.resolve("articles")
                                .resolve(telling.summary().article().id() + ".html"),
                        pages.article(edition, story, telling)));
        printed.add(write(folder.resolve("newsletter.eml"), letter(edition)));
        printed.add(
                write(folder.resolve("edition.json"), new EditionJson(List.of(CoverVerifier.CHECK)).write(edition)));
        new DraftFolder(folder.resolve("drafts")).write(edition);
        return printed;
    }

    private static Path write(Path file, String text) throws IOException {
        return write(file, text.getBytes(UTF_8));
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        Files.write(draft, bytes);
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
