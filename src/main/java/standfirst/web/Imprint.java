package standfirst.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.translation.Translation;

/// What stands at the foot of an article's page: who published it where and when, and who made its points.
final class Imprint {
    private final Say say;
    private final Summary summary;
    private final List<Fact> facts = new ArrayList<>();

    Imprint(Say say, Translation telling) {
        this.say = say;
        this.summary = telling.summary();
    }

    List<Fact> facts() {
        publisher(summary.article().facts().byline());
        dateline(summary.article().facts().dateline());
        text(summary.article());
        provenance(summary.maker());
        return facts;
    }

    private void publisher(Byline byline) {
        add("source", say.outlet(summary.article()));
        byline.agency().ifPresent(agency -> add("agency", agency));
        if (!byline.authors().isEmpty()) add("author", say.list(byline.authors()));
        byline.editor().ifPresent(editor -> add("editor", editor));
    }

    private void dateline(Dateline dateline) {
        dateline.place().ifPresent(place -> add("place", place));
        dateline.published().ifPresent(published -> add("published", say.stamp(published)));
        dateline.modified()
                .filter(modified -> !Optional.of(modified).equals(dateline.published()))
                .ifPresent(modified -> add("updated", say.stamp(modified)));
    }

    private void text(Article article) {
        article.facts().section().ifPresent(section -> add("section", section));
        add("language", say.language(article.language()));
        add("reading-time", say.text("minutes", article.readingMinutes()));
        URI address = article.facts().canonical();
        if (Links.isWeb(address)) add("address", address.toString());
    }

    private void provenance(Maker maker) {
        add("made-by", maker.name());
        maker.model().ifPresent(model -> add("model", model));
        add("read-at", say.stamp(summary.article().fetched()));
        add("fingerprint", summary.article().textHash());
    }

    private void add(String key, String value) {
        facts.add(new Fact(key, value));
    }
}
