package standfirst.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standfirst.draft.DraftFolder;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.language.Language;
import standfirst.translation.Draft;

/// What goes to translators, and what comes back.
@Command(
        name = "drafts",
        description = "Hands an edition's texts to translators, and takes them back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst drafts export --to ar                     the newest day, as XLIFF 2.1, into drafts/",
            "  standfirst drafts export --day 2026-11-24 --format xliff12,html --out to-translate",
        })
final class DraftsCommand {
    private final Desk desk;

    DraftsCommand(Desk desk) {
        this.desk = desk;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the drafts of a day's editions as files for translators.",
            footerHeading = "%nExample:%n",
            footer = "  standfirst drafts export --day 2026-11-24 --from en --to ar --format xliff2,html --out drafts")
    int export(
            @Option(names = "--day", paramLabel = "DAY", description = "Like 2026-11-24 (default: the newest).")
                    @Nullable
                    LocalDate day,
            @Option(
                            names = "--from",
                            paramLabel = "TAG",
                            split = ",",
                            converter = LanguageTag.class,
                            description = "Only from these languages.")
                    @Nullable
                    List<Locale> from,
            @Option(
                            names = "--to",
                            paramLabel = "TAG",
                            split = ",",
                            converter = LanguageTag.class,
                            description = "Only into these languages.")
                    @Nullable
                    List<Locale> to,
            @Option(
                            names = "--format",
                            paramLabel = "NAME",
                            split = ",",
                            defaultValue = "xliff2",
                            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); tmx holds what a"
                                    + " translator has approved.")
                    List<DraftFormats.Name> formats,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            defaultValue = "drafts",
                            description = "Where the files go (default: ${DEFAULT-VALUE}).")
                    Path out,
            @Mixin DataFolder data) {
        OutputFolder.check(out);
        Editions editions = desk.store(data.folder).editions();
        List<Draft> drafts = editions(editions, day, to).stream()
                .flatMap(edition -> desk.drafts(edition).stream())
                .filter(draft -> from == null || from.contains(draft.source()))
                .toList();
        if (drafts.isEmpty())
            throw new Cannot("there is nothing to translate" + (day == null ? "" : " on " + day)
                    + ": make an edition for readers of another language with 'standfirst digest … --language TAG'");
        List<Path> written =
                write(drafts, formats.stream().map(desk::draftFormat).toList(), out);
        if (written.isEmpty()) throw new Cannot("no translator has approved anything yet: there is no TMX to write");
        written.forEach(System.out::println);
        return Exit.DONE;
    }

    /// The newest versions of a day's editions in languages of readers.
    private static List<Edition> editions(Editions editions, @Nullable LocalDate day, @Nullable List<Locale> to) {
        return (to == null ? editions.languages() : to)
                .stream()
                        .filter(language -> !language.equals(Language.MULTIPLE))
                        .flatMap(language ->
                                (day == null ? editions.latest(language) : editions.find(day, language)).stream())
                        .toList();
    }

    private static List<Path> write(List<Draft> drafts, List<DraftFormat> formats, Path out) {
        try {
            return new DraftFolder(out).write(drafts, formats);
        } catch (IOException notWritten) {
            throw new Cannot("cannot write into " + out + ": " + notWritten.getMessage(), notWritten);
        }
    }
}
