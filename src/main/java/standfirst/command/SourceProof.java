package standfirst.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Announced;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Reading.Unreadable;
import standfirst.article.Wire.Listener;
import standfirst.edition.Newsroom;
import standfirst.keypoint.Summary;

/// Shows what a source would give: a line for each article, the points of the first, and how many there were.
final class SourceProof implements Listener {
    private final Desk desk;
    private final Newsroom newsroom;
    private final PrintStream to;
    private int articles;
    private int headlines;
    private int skipped;

    SourceProof(Desk desk, int points, PrintStream to) {
        this.desk = desk;
        this.newsroom = new Newsroom(desk.reader(), desk.extractive(), desk.verifier(), points, 1);
        this.to = to;
    }

    /// Whether there was anything for an edition in it.
    boolean show(String source) {
        try (Stream<Arrival> arrivals = desk.wire().read(List.of(source), this)) {
            arrivals.forEach(this::show);
        }
        to.println();
        to.println(articles + (articles == 1 ? " article" : " articles") + " would be read, " + headlines
                + " named by the headline alone, " + skipped + " skipped");
        return articles + headlines > 0;
    }

    private void show(Arrival arrival) {
        switch (arrival) {
            case Missed(String where, String reason) -> skip(where, reason);
            case Announced(Headline headline) -> {
                headlines++;
                to.println("– " + headline.text() + "  (headline only: " + headline.reason() + ")");
            }
            case Arrived(Page page) -> {
                switch (desk.reader().read(page)) {
                    case Unreadable unreadable -> skip(page.address().toString(), unreadable.reason());
                    case Readable(Article article) -> show(article);
                }
            }
        }
    }

    private void skip(String where, String reason) {
        skipped++;
        to.println("✗ " + where + ": " + reason);
    }

    private void show(Article article) {
        to.println("✓ " + article.headline() + "  (" + article.language().toLanguageTag() + ", "
                + article.sentences().size() + " sentences)");
        if (articles++ == 0) show(newsroom.cover(article));
    }

    private void show(Summary summary) {
        summary.points().forEach(point -> to.println("    • " + point.point().text()));
        if (summary.points().isEmpty()) to.println("    no key points could be made of it");
    }

    @Override
    public void expect(int arrivals) {}

    @Override
    public void remark(String source, String remark) {
        to.println("! " + source + ": " + remark);
    }
}
