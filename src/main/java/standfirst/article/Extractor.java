package standfirst.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Makes an article of a page: `new Extractor().extract(page).text()`.
public final class Extractor {
    /// Characters of a page beyond which nothing is read: the largest real ones have a fifth of it.
    private static final int LARGEST = 20_000_000;

    /// A body shorter than this may be a teaser of the one that the page tells elsewhere.
    private static final int SHORT = 400;

    public Extract extract(Page page) {
        Dossier dossier = open(page, page.html());
        String headline = new HeadlineReader(dossier).read();
        Subeditor subeditor =
                new Subeditor(headline, dossier.dates(), () -> new BylineReader(dossier, headline).authors());
        KeyPointsBox keyPoints = new KeyPointsBox(dossier);
        String told = dossier.data().body();
        BodyReader.Body body = new BodyReader(
                        dossier.layout(), subeditor, keyPoints.find(), new Witness(StructuredData.plain(told)))
                .read();
        List<String> shown = new StandfirstReader(dossier, body).lead();
        List<String> blocks = fullest(page, dossier, shown, told);
        Optional<String> refusal = Doorkeeper.refuses(blocks);
        Facts facts = new FactsReader(dossier).read(headline, body.box(), Datelines.in(blocks), keyPoints.points());
        return new Extract(facts, refusal.isPresent() ? "" : String.join("\n\n", blocks), refusal);
    }

    private static Dossier open(Page page, String html) {
        String read = html.length() > LARGEST ? html.substring(0, LARGEST) : html;
        return Dossier.of(page, Layout.of(parse(read, page.address().toString())));
    }

    /// A title that is never closed swallows the page. There is no markup in a title: the first tag in it ends it.
    private static Document parse(String html, String address) {
        Document document = Jsoup.parse(html, address);
        String title = document.title();
        int tag = title.indexOf('<');
        if (tag < 0 || document.body().hasText()) return document;
        return Jsoup.parse("<title>" + title.substring(0, tag) + "</title>" + title.substring(tag), address);
    }

    /// What the page shows; if that is little or nothing, what it tells machines, keeps in its scripts, or gave to its
    /// feed.
    private static List<String> fullest(Page page, Dossier dossier, List<String> shown, String told) {
        if (length(shown) >= SHORT && Doorkeeper.refuses(shown).isEmpty()) return shown;
        List<String> fullest = fuller(page, shown, told);
        if (length(fullest) < SHORT) fullest = fuller(page, fullest, ScriptedBody.of(dossier.layout()));
        return fuller(page, fullest, page.feedText().orElse(""));
    }

    private static List<String> fuller(Page page, List<String> blocks, String html) {
        if (html.isBlank()) return blocks;
        List<String> other = blocksOf(page, html);
        if (Doorkeeper.refuses(other).isPresent()) return blocks;
        boolean refused = Doorkeeper.refuses(blocks).isPresent();
        return refused || length(other) > 1.5 * length(blocks) ? other : blocks;
    }

    private static List<String> blocksOf(Page page, String html) {
        boolean plain = html.indexOf('<') < 0;
        if (plain)
            return html.lines()
                    .map(PlainText::of)
                    .filter(line -> !line.isEmpty())
                    .toList();
        Dossier dossier = open(page, html);
        return new BodyReader(
                        dossier.layout(),
                        new Subeditor("", dossier.dates(), List::of),
                        Optional.empty(),
                        new Witness(""))
                .read()
                .texts();
    }

    private static int length(List<String> blocks) {
        return blocks.stream().mapToInt(String::length).sum();
    }
}
