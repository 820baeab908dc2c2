package standfirst.command;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Extractor;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.edition.Newsroom;

/// What the work costs beside its lower bound, a bare parse of the same pages.
@Command(
        name = "bench",
        description = "Measures extraction and the whole line on pages, in CPU time of one thread, beside a bare Jsoup"
                + " parse of the same pages in the same run.",
        footerHeading = "%nExample:%n",
        footer = "  standfirst bench saved-pages/")
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "As for digest (default: the sample day).")
    List<String> sources = List.of();

    @Option(names = "--passes", description = "Passes; the last one counts (default: ${DEFAULT-VALUE}).")
    int passes = 2;

    private final Desk desk;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    BenchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Page> pages = pages();
        Extractor extractor = new Extractor();
        Newsroom newsroom = new Newsroom(desk.reader(), desk.extractive(), desk.verifier(), 5, 1);
        double parse = 0;
        double extract = 0;
        double line = 0;
        for (int pass = 1; pass <= passes; pass++) {
            parse = seconds(
                    pages, page -> Jsoup.parse(page.html(), page.address().toString()));
            extract = seconds(pages, extractor::extract);
            line = seconds(pages, page -> {
                if (desk.reader().read(page) instanceof Readable readable) newsroom.cover(readable.article());
            });
        }
        System.out.printf(Locale.ROOT, "%d pages, pass %d of %d, one thread, CPU time%n", pages.size(), passes, passes);
        row("bare Jsoup parse", parse, parse, pages.size());
        row("extraction with all facts", extract, parse, pages.size());
        row("the whole line", line, parse, pages.size());
        return Exit.DONE;
    }

    private List<Page> pages() {
        List<String> read = sources.isEmpty()
                ? List.of(desk.sample()
                        .orElseThrow(() -> new Cannot("the sample day is not there; name a SOURCE"))
                        .toString())
                : sources;
        try (Stream<Arrival> arrivals = desk.wire().read(read, expected -> {})) {
            List<Page> pages = arrivals.filter(Arrived.class::isInstance)
                    .map(arrival -> ((Arrived) arrival).page())
                    .toList();
            if (pages.isEmpty()) throw new Cannot("no page could be read from " + String.join(", ", read));
            return pages;
        }
    }

    private double seconds(List<Page> pages, Consumer<Page> work) {
        long start = threads.getCurrentThreadCpuTime();
        pages.forEach(work);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static void row(String name, double seconds, double bound, int pages) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %8.3f s  %8.1f pages/s  %6.2f x the parse%n",
                name,
                seconds,
                pages / seconds,
                seconds / bound);
    }
}
