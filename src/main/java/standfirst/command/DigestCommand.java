package standfirst.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standfirst.article.Arrival;
import standfirst.article.Source;
import standfirst.article.Wire;
import standfirst.edition.Corrector;
import standfirst.edition.Edition;
import standfirst.edition.Editor;
import standfirst.edition.Memory;
import standfirst.edition.Newsroom;
import standfirst.edition.Newsroom.Result;
import standfirst.edition.Outcome;
import standfirst.edition.SecondLook;
import standfirst.keypoint.Condenser;
import standfirst.language.Language;
import standfirst.translation.Translator;

/// The main job: from sources to the day's editions.
@Command(
        name = "digest",
        description = "Reads sources and makes the day's edition: page, newsletter, feeds, JSON and drafts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst digest https://paper.example/rss.xml",
            "  standfirst digest feeds.opml --language de,hi --out today",
            "  standfirst digest saved-pages/ page.html.gz crawl.warc.gz",
            "  cat addresses.txt | standfirst digest -",
            "",
            "Without a SOURCE it reads those that 'standfirst sources add' has kept."
        })
final class DigestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "Feed, OPML, article address, .html, .html.gz, .warc, .warc.gz, folder, or - for a list on"
                    + " standard input.")
    List<String> sources = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("out");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            split = ",",
            converter = LanguageTag.class,
            description = "Also make an edition for readers of this language (BCP 47; several with commas).")
    List<Locale> languages = new ArrayList<>();

    @Option(names = "--at-most", paramLabel = "N", description = "Points of an article (default: ${DEFAULT-VALUE}).")
    int atMost = 5;

    @Option(names = "--stories", paramLabel = "N", description = "Stories of a section (default: ${DEFAULT-VALUE}).")
    int stories = 8;

    @Option(names = "--date", paramLabel = "DAY", description = "The edition's day, like 2026-11-24 (default: today).")
    @Nullable
    LocalDate date;

    @Option(
            names = "--condenser",
            paramLabel = "NAME",
            description = "extractive, or llm (default: llm if a model has the role condense, else extractive).")
    @Nullable
    Condensing condenser;

    @Option(names = "--strict", description = "End with 1 if anything was skipped.")
    boolean strict;

    @Mixin
    DataFolder data = new DataFolder();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    CommandSpec spec;

    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 24);

    private final Desk desk;

    DigestCommand(Desk desk) {
        this.desk = desk;
    }

    /// The bundled day, into `out/`, with a store of its own.
    static DigestCommand ofSampleDay(Desk desk) {
        DigestCommand command = new DigestCommand(desk);
        command.sources = List.of(desk.sample()
                .orElseThrow(() -> new Cannot("the sample day is not here; name a source: standfirst digest SOURCE"))
                .toString());
        command.date = SAMPLE_DAY;
        command.data.folder = Path.of("data", "sample");
        return command;
    }

    enum Condensing {
        extractive,
        llm
    }

    @Override
    public Integer call() {
        if (atMost < 1) throw usage("--at-most must be 1 or more, not " + atMost);
        if (stories < 1) throw usage("--stories must be 1 or more, not " + stories);
        List<Locale> targets = languages.stream().distinct().toList();
        LocalDate day = date != null ? date : LocalDate.now(desk.zone());
        Condenser chosen = chosenCondenser(day);
        OutputFolder.check(out);
        desk.getReady();
        Desk.Store store = desk.store(data.folder);
        List<String> read = sources.isEmpty() ? kept(store) : sources;
        if (read.isEmpty())
            throw usage("no SOURCE given, and none kept; name one, or keep one with 'standfirst sources add ADDRESS'");
        return digest(read, day, targets, chosen, store);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Condenser chosenCondenser(LocalDate day) {
        if (condenser == Condensing.extractive) return desk.extractive();
        Optional<Condenser> prompted = desk.prompted(day);
        if (condenser == Condensing.llm && prompted.isEmpty())
            throw usage("--condenser llm: no model has the role 'condense'; see 'Using a model' in the README");
        return prompted.orElseGet(desk::extractive);
    }

    private static List<String> kept(Desk.Store store) {
        return store.sources().all().stream().map(Source::address).toList();
    }

    private int digest(List<String> read, LocalDate day, List<Locale> targets, Condenser chosen, Desk.Store store) {
        long start = System.nanoTime();
        Translator translator = desk.translator(day);
        Newsroom newsroom = new Newsroom(desk.reader(), chosen, desk.verifier(day), atMost, desk.atOnce());
        Outcome outcome = sources.isEmpty()
                ? again(newsroom, store, day, read(newsroom, store.wire(), read))
                : read(newsroom, store.wire(), read);
        if (outcome.isEmpty()) {
            outcome.skipped()
                    .forEach(skipped -> System.err.println("skipped " + skipped.source() + ": " + skipped.reason()));
            throw new Cannot("nothing could be read from " + String.join(", ", read));
        }
        List<Edition> editions = edit(outcome, day, targets, translator, store);
        if (editions.isEmpty()) {
            System.out.println(
                    "nothing new on " + day + ": all of it was told on an earlier day, so there is no edition");
            return Exit.DONE;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        new DigestReport(outcome, editions, desk.bookkeeper(), desk::release, took).print(System.out, out);
        System.out.println("\n  " + PublishCommand.inWords(desk.publishing(), day));
        return strict && !outcome.skipped().isEmpty() ? Exit.UNGROUNDED : Exit.DONE;
    }

    private static Outcome read(Newsroom newsroom, Wire wire, List<String> read) {
        Progress progress = Progress.onStandardError();
        try (Stream<Arrival> arrivals = wire.read(read, progress)) {
            return newsroom.digest(arrivals, (Result result) -> progress.done(result));
        } finally {
            progress.finish();
        }
    }

    /// The newsroom's own day goes on until it ends: what its sources no longer name is looked at again.
    private static Outcome again(Newsroom newsroom, Desk.Store store, LocalDate day, Outcome first) {
        Optional<SecondLook> look =
                store.editions().find(day, Language.MULTIPLE).map(before -> new SecondLook(before, first));
        return look.map(again -> again.addresses().isEmpty()
                        ? first
                        : again.with(read(newsroom, store.wire(), again.addresses())))
                .orElse(first);
    }

    private List<Edition> edit(
            Outcome outcome, LocalDate day, List<Locale> targets, Translator translator, Desk.Store store) {
        Editor editor = desk.editor(stories);
        List<Edition> editions = new ArrayList<>();
        Memory memory = Memory.of(store.published(), day, Language.MULTIPLE, outcome);
        save(editor.asPublished(outcome, day, memory), outcome, store).ifPresent(editions::add);
        for (Locale target : targets) {
            memory = Memory.of(store.published(), day, target, outcome);
            save(editor.inLanguage(outcome, day, target, translator, memory), outcome, store)
                    .ifPresent(editions::add);
        }
        if (!editions.isEmpty()) desk.print(editions, out);
        return editions;
    }

    /// As the next version of the day's edition, with what the one before said wrong. A day that has nothing new has no
    /// edition.
    private Optional<Edition> save(Edition made, Outcome outcome, Desk.Store store) {
        Corrector corrector = desk.corrector(made.day());
        Optional<Edition> next = store.editions()
                .find(made.day(), made.language())
                .map(before -> corrector.follow(before, seen(made, store), made, outcome))
                .or(() -> Optional.of(made).filter(edition -> !edition.isEmpty()));
        return next.map(edition -> store.editions()
                        .save(edition.costing(
                                store.ledger().spentOnEdition(edition.id()).usage())))
                .map(saved -> publish(saved, store));
    }

    private static Optional<Edition> seen(Edition edition, Desk.Store store) {
        return store.published().find(edition.day(), edition.language());
    }

    private Edition publish(Edition edition, Desk.Store store) {
        desk.publishing()
                .from(edition.day(), edition.made(), desk.zone())
                .ifPresent(from -> store.editions().publish(edition, from));
        return edition;
    }
}
