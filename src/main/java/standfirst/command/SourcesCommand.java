package standfirst.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;
import standfirst.article.Source;
import standfirst.article.Sources;
import standfirst.edition.Newsroom;
import standfirst.keypoint.Summary;

/// The feeds that the newsroom reads.
@Command(
        name = "sources",
        description = "Keeps the feeds, lists and pages that 'digest' reads when it is given none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst sources discover https://paper.example/",
            "  standfirst sources test https://paper.example/rss.xml",
            "  standfirst sources add https://paper.example/rss.xml --name 'The Paper' --section world",
            "  standfirst sources list",
            "  standfirst sources import feeds.opml",
            "  standfirst sources export > feeds.opml"
        })
final class SourcesCommand {
    private final Desk desk;

    SourcesCommand(Desk desk) {
        this.desk = desk;
    }

    @Command(name = "add", description = "Adds a source, or changes its name and section.")
    int add(
            @Parameters(paramLabel = "ADDRESS") String address,
            @Option(names = "--name", paramLabel = "NAME") @Nullable String name,
            @Option(names = "--section", paramLabel = "SECTION") @Nullable String section,
            @Mixin DataFolder data) {
        boolean added = desk.store(data.folder)
                .sources()
                .add(Source.of(address, Optional.ofNullable(name), Optional.ofNullable(section), Instant.now()));
        System.out.println((added ? "added " : "changed ") + address);
        return Exit.DONE;
    }

    @Command(name = "list", description = "Lists the sources with their health.")
    int list(@Mixin DataFolder data) {
        List<Source> sources = desk.store(data.folder).sources().all();
        if (sources.isEmpty()) System.out.println("no sources yet; add one with 'standfirst sources add ADDRESS'");
        sources.forEach(source -> System.out.println(line(source)));
        return Exit.DONE;
    }

    private static String line(Source source) {
        return String.join(
                "\t",
                source.address(),
                source.name().orElse("-"),
                source.section().orElse("-"),
                source.failures() > 0
                        ? "failed " + source.failures() + " times in a row: "
                                + source.problem().orElse("?")
                        : source.succeeded().map(when -> "read " + when).orElse("not read yet"));
    }

    @Command(name = "remove", description = "Removes a source; what was read from it stays.")
    int remove(@Parameters(paramLabel = "ADDRESS") String address, @Mixin DataFolder data) {
        if (!desk.store(data.folder).sources().remove(address))
            throw new Cannot("there is no source " + address + "; 'standfirst sources list' shows them");
        System.out.println("removed " + address);
        return Exit.DONE;
    }

    @Command(name = "test", description = "Shows what would be read, with the first article's points; keeps nothing.")
    int test(@Parameters(paramLabel = "ADDRESS") String address) {
        Newsroom newsroom = new Newsroom(desk.reader(), desk.extractive(), desk.verifier(), 5, 1);
        boolean shown = false;
        try (Stream<Arrival> arrivals = desk.wire().read(List.of(address), expected -> {})) {
            for (Arrival arrival : (Iterable<Arrival>) arrivals::iterator) {
                Optional<Article> article = headline(arrival);
                if (!shown && article.isPresent()) print(newsroom.cover(article.get()));
                shown |= article.isPresent();
            }
        }
        return shown ? Exit.DONE : Exit.CANNOT;
    }

    private Optional<Article> headline(Arrival arrival) {
        return switch (arrival) {
            case Missed(String source, String reason) -> {
                System.out.println("✗ " + source + ": " + reason);
                yield Optional.empty();
            }
            case Arrived arrived ->
                switch (desk.reader().read(arrived.page())) {
                    case Unreadable unreadable -> {
                        System.out.println("✗ " + arrived.page().address() + ": " + unreadable.reason());
                        yield Optional.empty();
                    }
                    case Readable(Article article) -> {
                        System.out.println("✓ " + article.headline() + "  (" + article.language() + ", "
                                + article.sentences().size() + " sentences)");
                        yield Optional.of(article);
                    }
                };
        };
    }

    private static void print(Summary summary) {
        summary.points()
                .forEach(point -> System.out.println("    • " + point.point().text()));
    }

    @Command(name = "import", description = "Adds the feeds of an OPML list; its folders become sections.")
    int importList(@Parameters(paramLabel = "FILE.opml") Path file, @Mixin DataFolder data) {
        List<Source> found = desk.readList(file);
        if (found.isEmpty()) throw new Cannot(file + ": the list names no feed");
        Sources sources = desk.store(data.folder).sources();
        long added = found.stream().filter(sources::add).count();
        System.out.println("added " + added + ", changed " + (found.size() - added));
        return Exit.DONE;
    }

    @Command(name = "export", description = "Writes the sources as an OPML list to standard output.")
    int exportList(@Mixin DataFolder data) {
        System.out.print(desk.writeList(desk.store(data.folder).sources().all()));
        return Exit.DONE;
    }

    @Command(name = "discover", description = "Finds the feeds that a page names.")
    int discover(@Parameters(paramLabel = "PAGE") String address) {
        List<Source> found = desk.discover(address);
        if (found.isEmpty()) System.out.println("no feed is named on " + address);
        found.forEach(source ->
                System.out.println(source.address() + "\t" + source.name().orElse("-")));
        return found.isEmpty() ? Exit.CANNOT : Exit.DONE;
    }
}
