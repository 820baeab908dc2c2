package standfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import standfirst.draft.DraftFolder;
import standfirst.draft.DraftFormats;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Story;
import standfirst.keypoint.Check;
import standfirst.keypoint.CoverVerifier;
import standfirst.language.Language;
import standfirst.mail.Mime;
import standfirst.mail.NewsletterWriter;
import standfirst.translation.Glossary;
import standfirst.translation.Translation;
import standfirst.web.Around;
import standfirst.web.CorrectionFeed;
import standfirst.web.EditionFeed;
import standfirst.web.Masthead;
import standfirst.web.PageRenderer;
import standfirst.web.Templates;

/// Prints a day's editions into a folder: for each the page, a page for each article, the newsletter, the feeds, the
/// JSON, and where there is something to translate, drafts. A file is there whole or not at all.
final class Press {
    private static final List<Check> CHECKS = List.of(CoverVerifier.CHECK);
    private static final EditionJson JSON = new EditionJson(CHECKS);

    private final Templates templates;
    private final Settings settings;
    private final BiFunction<Locale, Locale, Glossary> glossaries;

    Press(Templates templates, Settings settings, BiFunction<Locale, Locale, Glossary> glossaries) {
        this.templates = templates;
        this.settings = settings;
        this.glossaries = glossaries;
    }

    Masthead masthead() {
        return new Masthead(settings.name(), settings.address(), List.of());
    }

    void print(List<Edition> day, Path out) throws IOException {
        Masthead masthead = day.size() == 1
                ? masthead()
                : masthead().alsoIn(day.stream().map(Edition::language).toList());
        for (Edition edition : day) {
            Path folder = folder(edition, out);
            Files.createDirectories(folder.resolve("articles"));
            Edition shown = settings.translation().byLanguage().forReaders(edition);
            files(shown, day, masthead, folder).parallelStream().forEach(File::write);
            new DraftFolder(folder.resolve("drafts"))
                    .write(Drafts.of(edition, glossaries), new DraftFormats(templates).all());
        }
    }

    static Path folder(Edition edition, Path out) {
        return edition.language().equals(Language.MULTIPLE)
                ? out
                : out.resolve(edition.language().toLanguageTag());
    }

    private List<File> files(Edition edition, List<Edition> day, Masthead masthead, Path folder) {
        PageRenderer pages = new PageRenderer(templates, masthead);
        EditionFeed feed = new EditionFeed(templates, masthead);
        CorrectionFeed corrections = new CorrectionFeed(templates, masthead);
        List<File> files = new ArrayList<>(List.of(
                new File(folder.resolve("index.html"), () -> utf8(pages.edition(edition))),
                new File(folder.resolve("how.html"), () -> utf8(pages.how(edition, CHECKS))),
                new File(folder.resolve("newsletter.eml"), () -> newsletter(edition, masthead)),
                new File(folder.resolve("edition.json"), () -> utf8(JSON.write(edition))),
                new File(folder.resolve("feed.xml"), () -> utf8(feed.atom(edition))),
                new File(folder.resolve("feed.json"), () -> utf8(feed.json(edition))),
                new File(
                        folder.resolve("corrections.xml"),
                        () -> utf8(corrections.atom(edition, edition.corrections()))),
                new File(
                        folder.resolve("corrections.json"),
                        () -> utf8(corrections.json(edition, edition.corrections())))));
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings())
                files.add(new File(
                        folder.resolve("articles")
                                .resolve(telling.summary().article().id() + ".html"),
                        () -> utf8(article(pages, edition, day, story, telling))));
        return files;
    }

    private static String article(
            PageRenderer pages, Edition edition, List<Edition> day, Story story, Translation telling) {
        Around around = Around.article(day, story, telling.summary().article().id());
        return pages.around(around).article(edition, story, telling);
    }

    /// The newsletter as the reader of the settings would get it when the edition was made.
    private byte[] newsletter(Edition edition, Masthead masthead) {
        return new Mime(settings.mail().from())
                .write(
                        new NewsletterWriter(templates, masthead).write(edition),
                        settings.mail().to(),
                        edition.made());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record File(Path path, Supplier<byte[]> content) {
        void write() {
            Path unfinished = path.resolveSibling("." + path.getFileName() + ".part");
            try {
                Files.write(unfinished, content.get());
                Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException notWritten) {
                throw new UncheckedIOException(notWritten);
            }
        }
    }
}
