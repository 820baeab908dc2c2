package standfirst.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.edition.Edition;
import standfirst.edition.Figures;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;

/// How an edition's day went, in numbers that readers can add up.
final class Tally {
    private final Say say;
    private final Edition edition;
    private final Figures figures;

    Tally(Say say, Edition edition) {
        this.say = say;
        this.edition = edition;
        this.figures = edition.figures();
    }

    String line() {
        long outlets = articles().map(Shown::outlet).distinct().count();
        return say.text("counts", edition.stories().count(), articles().count(), outlets);
    }

    private Stream<Article> articles() {
        return edition.stories()
                .flatMap(story -> story.tellings().stream())
                .map(telling -> telling.summary().article());
    }

    List<Fact> figures() {
        int withheld =
                figures.withheld().values().stream().mapToInt(Integer::intValue).sum();
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("articles-read", say.number(figures.articles())));
        lines.add(new Fact("points-made", say.number(figures.proposed())));
        lines.add(new Fact("points-shown", say.number(figures.proposed() - withheld)));
        if (figures.repaired() > 0) lines.add(new Fact("points-repaired", say.number(figures.repaired())));
        lines.add(new Fact("points-withheld", withheld(withheld)));
        if (figures.storiesLeftOut() > 0) lines.add(new Fact("stories-left-out", say.number(figures.storiesLeftOut())));
        lines.add(new Fact("tokens", tokens(figures.usage())));
        return lines;
    }

    /// The number, then the reasons, the commonest first.
    private String withheld(int all) {
        List<String> reasons = figures.withheld().entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(reason -> say.reason(reason.getKey()) + " (" + say.number(reason.getValue()) + ")")
                .toList();
        return reasons.isEmpty() ? say.number(all) : say.number(all) + ": " + say.list(reasons);
    }

    private String tokens(Usage usage) {
        return usage.calls() == 0
                ? say.text("no-tokens")
                : say.text("tokens-used", say.number(usage.input() + usage.output()), usage.calls());
    }
}
