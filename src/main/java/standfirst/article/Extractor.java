package standfirst.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Makes an article of a page: `new Extractor().extract(page).text()`.
public final class Extractor {
    /// Characters of a page beyond which nothing is read: the largest real ones have a fifth of it.
    private static final int LARGEST = 20_000_000;

    public Extract extract(Page page) {
        Dossier dossier = open(page, page.html());
        Extract extract = read(dossier);
        if (extract.notReadable().isEmpty() || page.feedText().isEmpty()) return extract;
        List<String> blocks = fromFeed(page, page.feedText().get());
        return Doorkeeper.refuses(blocks).isPresent()
                ? extract
                : new Extract(extract.facts(), joined(blocks), Optional.empty());
    }

    private static Dossier open(Page page, String html) {
        String read = html.length() > LARGEST ? html.substring(0, LARGEST) : html;
        Document document = Jsoup.parse(read, page.address().toString());
        return Dossier.of(page, Layout.of(document));
    }

    private static Extract read(Dossier dossier) {
        String headline = new HeadlineReader(dossier).read();
        KeyPointsBox keyPoints = new KeyPointsBox(dossier);
        Subeditor subeditor = new Subeditor(headline, dossier.dates());
        BodyReader.Body body = new BodyReader(
                        dossier.layout(),
                        subeditor,
                        keyPoints.find(),
                        new Witness(StructuredData.plain(dossier.data().body())))
                .read();
        List<String> blocks = new StandfirstReader(dossier, body).lead();
        Facts facts = new FactsReader(dossier).read(headline, body.box(), Optional.empty(), keyPoints.points(), false);
        Optional<String> refusal = Doorkeeper.refuses(blocks);
        return new Extract(facts, refusal.isPresent() ? "" : joined(blocks), refusal);
    }

    /// What the feed carried of the article, for a page that cannot be read.
    private static List<String> fromFeed(Page page, String html) {
        Dossier dossier = open(page, html);
        return new BodyReader(dossier.layout(), new Subeditor("", dossier.dates()), Optional.empty(), new Witness(""))
                .read()
                .texts();
    }

    private static String joined(List<String> blocks) {
        return String.join("\n\n", blocks);
    }
}
