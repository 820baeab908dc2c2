package standfirst;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import standfirst.draft.DraftFolder;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Story;
import standfirst.keypoint.CoverVerifier;
import standfirst.language.Language;
import standfirst.mail.Mime;
import standfirst.mail.NewsletterWriter;
import standfirst.translation.Translation;
import standfirst.web.EditionFeed;
import standfirst.web.Masthead;
import standfirst.web.PageRenderer;
import standfirst.web.Templates;

/// Prints a day's editions into a folder: for each the page, a page for each article, the newsletter, the feeds, the
/// JSON, and where there is something to translate, drafts. A file is there whole or not at all.
final class Press {
    private final Templates templates;
    private final Settings settings;

    Press(Templates templates, Settings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    Masthead masthead() {
        return new Masthead(settings.name(), settings.address(), List.of());
    }

    void print(List<Edition> day, Path out) throws IOException {
        Masthead masthead = day.size() == 1
                ? masthead()
                : masthead().alsoIn(day.stream().map(Edition::language).toList());
        for (Edition edition : day) print(edition, masthead, folder(edition, out));
    }

    static Path folder(Edition edition, Path out) {
        return edition.language().equals(Language.MULTIPLE)
                ? out
                : out.resolve(edition.language().toLanguageTag());
    }

    private void print(Edition edition, Masthead masthead, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        PageRenderer pages = new PageRenderer(templates, masthead);
        write(folder.resolve("index.html"), pages.edition(edition));
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings())
                write(
                        folder.resolve("articles")
                                .resolve(telling.summary().article().id() + ".html"),
                        pages.article(edition, story, telling));
        EditionFeed feed = new EditionFeed(templates, masthead);
        write(folder.resolve("feed.xml"), feed.atom(edition));
        write(folder.resolve("feed.json"), feed.json(edition));
        write(folder.resolve("edition.json"), new EditionJson(List.of(CoverVerifier.CHECK)).write(edition));
        write(folder.resolve("newsletter.eml"), newsletter(edition, masthead));
        new DraftFolder(folder.resolve("drafts")).write(edition);
    }

    /// The newsletter as the reader of the settings would get it when the edition was made.
    private byte[] newsletter(Edition edition, Masthead masthead) {
        return new Mime(settings.mail().from())
                .write(
                        new NewsletterWriter(templates, masthead).write(edition),
                        settings.mail().to(),
                        edition.made());
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
