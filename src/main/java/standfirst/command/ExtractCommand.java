package standfirst.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Announced;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;

/// Articles as data, or as text for people.
@Command(
        name = "extract",
        description = "Takes the articles out of sources: JSON lines, or text with --text or --markdown.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst extract page.html",
            "  standfirst extract --text https://paper.example/news/harbour",
            "  standfirst extract crawl.warc.gz > articles.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "As for digest.")
    List<String> sources = new ArrayList<>();

    @ArgGroup
    Form form = new Form();

    static final class Form {
        @Option(names = "--text", description = "Plain text.")
        boolean text;

        @Option(names = "--markdown", description = "Markdown with the facts on top.")
        boolean markdown;
    }

    private final Desk desk;

    ExtractCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int read = 0;
        try (Stream<Arrival> arrivals = desk.wire().read(sources, new Talk(System.err))) {
            for (Arrival arrival : (Iterable<Arrival>) arrivals::iterator) if (print(arrival)) read++;
        }
        return read > 0 ? Exit.DONE : Exit.CANNOT;
    }

    private boolean print(Arrival arrival) {
        return switch (arrival) {
            case Missed(String source, String reason) -> {
                System.err.println("skipped " + source + ": " + reason);
                yield false;
            }
            case Announced(Headline headline) -> {
                System.err.println("skipped " + headline.address() + ": " + headline.reason());
                yield false;
            }
            case Arrived(Page page) -> print(page);
        };
    }

    private boolean print(Page page) {
        return switch (desk.reader().read(page)) {
            case Unreadable unreadable -> {
                System.err.println("skipped " + page.address() + ": " + unreadable.reason());
                yield false;
            }
            case Readable readable -> {
                print(readable.article(), System.out);
                yield true;
            }
        };
    }

    private void print(Article article, PrintStream to) {
        if (form.markdown) to.println(ArticleText.markdown(article));
        else if (form.text) to.println(ArticleText.plain(article));
        else to.println(Records.write(ArticleRecord.of(article)));
    }
}
