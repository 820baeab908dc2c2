package standfirst.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.article.Addresses;
import standfirst.article.Source;
import standfirst.article.Source.Health;
import standfirst.article.Sources;
import standfirst.article.WhenRefused;
import standfirst.edition.Sections;

/// The feeds that the newsroom reads.
@Command(
        name = "sources",
        description = "Keeps the feeds, lists and pages that 'digest' reads when it is given none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst sources discover https://paper.example/",
            "  standfirst sources test https://paper.example/rss.xml",
            "  standfirst sources add https://paper.example/rss.xml --name 'The Paper' --section world",
            "  standfirst sources add https://closed.example/feed --when-refused skip",
            "  standfirst sources list",
            "  standfirst sources import feeds.opml",
            "  standfirst sources export > feeds.opml"
        })
final class SourcesCommand {
    private static final int POINTS = 5;

    private final Desk desk;
    private final InstantSource clock = InstantSource.system();

    SourcesCommand(Desk desk) {
        this.desk = desk;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a source, or changes what is given of one that is there.",
            footerHeading = "%nWhen a publisher refuses%n",
            footer = {
                "A publisher refuses by robots.txt, by 'noai' (robots meta or X-Robots-Tag), by TDMRep (tdm-reservation, or"
                        + " /.well-known/tdmrep.json) or by 'Content-Signal: ai-input=no'. What becomes of such an article:",
                "  headline   the edition names it by the headline that the feed gives, with the link; its text is not"
                        + " read. Not where the publisher says 'search=no' as well: then it is skipped. (usual)",
                "  skip       it is left out, and the reason told.",
                "  summarise  it is read all the same: only with the leave of the publishers that the source leads to.",
                "Without it the setting standfirst.wire.when-refused decides."
            })
    int add(
            @Parameters(paramLabel = "ADDRESS", description = "As a SOURCE of digest.") String address,
            @Option(names = "--name", paramLabel = "NAME", description = "What the edition calls the publisher.")
                    @Nullable
                    String name,
            @Option(
                            names = "--section",
                            paramLabel = "SECTION",
                            description = "Where its articles go, whatever the publisher says: world, politics, …")
                    @Nullable
                    String section,
            @Option(
                            names = "--when-refused",
                            paramLabel = "CHOICE",
                            description = "headline, skip or summarise: see below.")
                    @Nullable
                    WhenRefused whenRefused,
            @Mixin DataFolder data) {
        Source source = new Source(
                kept(address),
                Optional.ofNullable(name),
                Optional.ofNullable(section),
                Optional.ofNullable(whenRefused),
                clock.instant(),
                Health.UNTRIED);
        boolean added = desk.store(data.folder).sources().add(source);
        System.out.println((added ? "added " : "changed ") + source.address());
        if (section != null && !Sections.isKnown(section))
            System.err.println("note: an edition has no section '" + section + "', so its stories go to '"
                    + Sections.NEWS + "'; it knows " + String.join(", ", Sections.keys()));
        return Exit.DONE;
    }

    /// As it is kept: a file is found from whatever folder the program is started in.
    private static String kept(String written) {
        Optional<String> web = Addresses.web(written).map(Object::toString);
        if (web.isPresent()) return web.get();
        if (!written.contains(":") && Files.exists(Path.of(written))) return onDisk(written);
        throw new Cannot(written + ": there is no such file, and it is no web address: those begin with https://");
    }

    private static String onDisk(String written) {
        return Path.of(written).toAbsolutePath().normalize().toString();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the sources with their settings and their health.")
    int list(@Mixin DataFolder data) {
        List<Source> sources = desk.store(data.folder).sources().all();
        if (sources.isEmpty()) System.out.println("no sources yet; add one with 'standfirst sources add ADDRESS'");
        else new SourceTable(clock, desk.zone()).lines(sources).forEach(System.out::println);
        return Exit.DONE;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes a source; what was read from it stays.")
    int remove(
            @Parameters(paramLabel = "ADDRESS", description = "As 'sources list' shows it.") String address,
            @Mixin DataFolder data) {
        Sources sources = desk.store(data.folder).sources();
        boolean removed =
                sources.remove(address) || Addresses.web(address).isEmpty() && sources.remove(onDisk(address));
        if (!removed) throw new Cannot("there is no source " + address + "; 'standfirst sources list' shows them");
        System.out.println("removed " + address);
        return Exit.DONE;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Shows what would be read, with the first article's points; keeps nothing.")
    int test(@Parameters(paramLabel = "ADDRESS", description = "As a SOURCE of digest.") String address) {
        return new SourceProof(desk, POINTS, System.out).show(address) ? Exit.DONE : Exit.CANNOT;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Adds the feeds of an OPML list; its folders become sections.")
    int importList(@Parameters(paramLabel = "FILE.opml") Path file, @Mixin DataFolder data) {
        List<Source> found = desk.readList(file);
        if (found.isEmpty()) throw new Cannot(file + ": the list names no feed");
        Sources sources = desk.store(data.folder).sources();
        long added = found.stream().filter(sources::add).count();
        System.out.println("added " + added + ", changed " + (found.size() - added));
        return Exit.DONE;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the sources as an OPML list to standard output.")
    int exportList(@Mixin DataFolder data) {
        System.out.print(desk.writeList(desk.store(data.folder).sources().all()));
        return Exit.DONE;
    }

    @Command(
            name = "discover",
            mixinStandardHelpOptions = true,
            description = "Finds the feeds and news sitemaps of a page and the site around it.")
    int discover(@Parameters(paramLabel = "PAGE", description = "A web address.") String address) {
        List<Source> found = desk.discover(address);
        if (found.isEmpty())
            throw new Cannot(address + ": no feed is named there, nor found at the usual places; if you know one, try"
                    + " 'standfirst sources test FEED'");
        found.forEach(source ->
                System.out.println(source.address() + "\t" + source.name().orElse("-")));
        return Exit.DONE;
    }
}
