package standfirst;

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
        return new PageRenderer(templates, new Masthead(settings.name(), settings.address(), List.of()));
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
        printed.add(
                write(folder.resolve("edition.json"), new EditionJson(List.of(CoverVerifier.CHECK)).write(edition)));
        new DraftFolder(folder.resolve("drafts")).write(edition);
        return printed;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        Files.writeString(draft, text);
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
