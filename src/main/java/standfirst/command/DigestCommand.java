package standfirst.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standfirst.command.DigestRun.Done;
import standfirst.command.DigestRun.Order;
import standfirst.keypoint.Condenser;

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
    int atMost = Order.POINTS;

    @Option(names = "--stories", paramLabel = "N", description = "Stories of a section (default: ${DEFAULT-VALUE}).")
    int stories = Order.STORIES;

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
        if (sources.isEmpty() && store.sources().all().isEmpty())
            throw usage("no SOURCE given, and none kept; name one, or keep one with 'standfirst sources add ADDRESS'");
        Order order = new Order(sources, day, targets, atMost, stories, chosen, Optional.of(out));
        Done done = new DigestRun(desk, store, order).run(Progress.onStandardError());
        if (done.editions().isEmpty())
            System.out.println(
                    "nothing new on " + day + ": all of it was told on an earlier day, so there is no edition");
        else print(out, desk, done);
        return strict && !done.editions().isEmpty() && !done.outcome().skipped().isEmpty()
                ? Exit.UNGROUNDED
                : Exit.DONE;
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

    private static void print(Path out, Desk desk, Done done) {
        new DigestReport(done.outcome(), done.editions(), desk.bookkeeper(), desk::release, done.took())
                .print(System.out, out);
        LocalDate day = done.editions().getFirst().day();
        System.out.println("\n  " + PublishCommand.inWords(desk.publishing(), day));
    }
}
