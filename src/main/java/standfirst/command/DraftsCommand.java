package standfirst.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.draft.DraftFolder;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.draft.UnreadableDraft;
import standfirst.draft.XliffReader;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Receipt;
import standfirst.language.Language;
import standfirst.language.Visible;
import standfirst.newsletter.Outcome;
import standfirst.translation.Draft;
import standfirst.translation.Returned;

/// What goes to translators, and what comes back.
@Command(
        name = "drafts",
        description = "Hands an edition's texts to translators, and takes them back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst drafts export --to ar                     the newest day, as XLIFF 2.1, into drafts/",
            "  standfirst drafts export --day 2026-11-24 --format xliff12,html --out to-translate",
            "  standfirst drafts import en-ar.xlf --by 'Salma Rizk'",
            "  standfirst drafts mail                               to the translators who have an address",
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

    @Command(
            name = "mail",
            mixinStandardHelpOptions = true,
            description = {
                "Sends a day's drafts to the translators of their languages who have an address ('standfirst users"
                        + " address'), as XLIFF 2.1.",
                "",
                "Each gets those of an edition once; 'serve' does the same after it has made editions."
            })
    int mail(
            @Option(names = "--day", paramLabel = "DAY", description = "Like 2026-11-24 (default: the newest).")
                    @Nullable
                    LocalDate day,
            @Mixin DataFolder data) {
        Map<String, Outcome> sent =
                desk.handOut(data.folder, editions(desk.store(data.folder).editions(), day, null));
        if (sent.isEmpty())
            System.out.println("nobody waits for drafts: no translator with an address, or all had theirs");
        sent.forEach((who, outcome) -> System.out.println(who + ": " + (isTaken(outcome) ? "sent" : outcome)));
        return sent.values().stream().allMatch(DraftsCommand::isTaken) ? Exit.DONE : Exit.CANNOT;
    }

    private static boolean isTaken(Outcome outcome) {
        return outcome instanceof Outcome.Delivered;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes a translator's file (XLIFF 2.1, 2.0 or 1.2) into its edition, as a new version of it.",
                "",
                "A text is taken if the translator changed it or marked it as read, if its source is still that of the"
                        + " edition, and if it passes the check. Ends with 1 if the translator has to look at one again."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  standfirst drafts import en-ar.xlf --by 'Salma Rizk'",
                "  standfirst drafts import en-de.12.xlf --by 'Jule Brandt' --all-read --out out",
                "  standfirst drafts import en-ar.xlf --by 'Salma Rizk' --override '01779c712ebd7aab=the paper rounds'",
                "",
                "A reason can also stand in the file, as a note of the category 'override' or one that begins with"
                        + " 'override:'."
            })
    int importFile(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--by",
                            paramLabel = "NAME",
                            required = true,
                            description = "The translator, as readers are to see the name.")
                    String translator,
            @Option(
                            names = "--day",
                            paramLabel = "DAY",
                            description = "The edition's day (default: the one that the file names, else the newest).")
                    @Nullable
                    LocalDate day,
            @Option(
                            names = "--all-read",
                            description = "The translator has read every text, also those not marked as such.")
                    boolean allRead,
            @Option(
                            names = "--override",
                            paramLabel = "ID=REASON",
                            description = "Why a text is right though the check speaks against it.")
                    @Nullable
                    Map<String, String> reasons,
            @Option(names = "--out", paramLabel = "DIR", description = "Also write the day's files anew, into DIR.")
                    @Nullable
                    Path out,
            @Mixin DataFolder data) {
        if (translator.isBlank()) throw new Cannot("--by: whose translation is it?");
        if (out != null) OutputFolder.check(out);
        Returned read = read(file).overriding(reasons == null ? Map.of() : reasons);
        DraftIntake intake = new DraftIntake(desk, desk.store(data.folder));
        Receipt receipt = intake.take(file, allRead ? read.allRead() : read, Visible.text(translator), day);
        new DraftReceipt(receipt).print(System.out);
        if (out != null) desk.print(intake.day(receipt.edition().day()), out);
        return receipt.entries().stream().anyMatch(entry -> entry.fate().isReturned()) ? Exit.UNGROUNDED : Exit.DONE;
    }

    private static Returned read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return XliffReader.read(in);
        } catch (NoSuchFileException missing) {
            throw new Cannot(file + ": there is no such file", missing);
        } catch (UnreadableDraft malformed) {
            throw new Cannot(file + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new Cannot(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /// The newest versions of a day's editions in languages of readers.
    private static List<Edition> editions(Editions editions, @Nullable LocalDate day, @Nullable List<Locale> to) {
        List<Locale> made = day == null ? editions.languages() : editions.languages(day);
        return (to == null ? made : to)
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
