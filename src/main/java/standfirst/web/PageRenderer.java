package standfirst.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standfirst.edition.Account;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.keypoint.Check;
import standfirst.translation.Translation;

/// Sets an edition in HTML: its front page, a page for each article, and how it was made. The command line writes these
/// texts to files and the server sends the same ones.
public final class PageRenderer {
    private final Templates templates;
    private final Masthead masthead;
    private final Around around;

    public PageRenderer(Templates templates, Masthead masthead) {
        this(templates, masthead, Around.NOTHING);
    }

    private PageRenderer(Templates templates, Masthead masthead, Around around) {
        this.templates = templates;
        this.masthead = masthead;
        this.around = around;
    }

    /// The same, for a page with all that around it.
    public PageRenderer around(Around other) {
        return new PageRenderer(templates, masthead, other);
    }

    /// `index.html`.
    public String edition(Edition edition) {
        return fill("edition.html", edition, values(edition, fromEdition(edition)));
    }

    /// `articles/ID.html`, with the article's id.
    public String article(Edition edition, Story story, Translation telling) {
        Map<String, Object> values = values(edition, Links.fromBelow(masthead, edition.language(), around, 1));
        values.put("story", story);
        values.put("telling", telling);
        return fill("article.html", edition, values);
    }

    /// `how.html`: how the edition was made, in figures. `checks` are those that its points went through.
    public String how(Edition edition, List<Check> checks) {
        Map<String, Object> values = values(edition, fromEdition(edition));
        Say say = Say.in(Words.in(Shown.language(edition)).language());
        Account account = Account.of(edition);
        values.put("account", account);
        values.put("points", Bar.points(say, edition.figures()));
        values.put("reasons", Bar.reasons(say, edition.figures()));
        values.put("languages", Bar.languages(say, account));
        values.put("checks", checks);
        return fill("how.html", edition, values);
    }

    /// `sections/NAME/index.html`.
    String section(SectionDays section) {
        Edition edition = section.newest();
        Map<String, Object> values = values(edition, Links.fromBelow(masthead, edition.language(), around, 2));
        values.put("name", section.name());
        values.put("stories", section.today().map(today -> today.stories()).orElse(List.of()));
        values.put("before", section.before());
        return fill("section.html", edition, values);
    }

    private Links fromEdition(Edition edition) {
        return Links.fromEdition(masthead, edition.language(), around);
    }

    private Map<String, Object> values(Edition edition, Links links) {
        Map<String, Object> values = new HashMap<>(Map.of("masthead", masthead, "edition", edition, "link", links));
        if (masthead.archive()) values.put("style", Style.address(templates));
        return values;
    }

    private String fill(String template, Edition edition, Map<String, Object> values) {
        values.put("say", Say.in(Shown.language(edition)));
        return templates.fill(template, Shown.language(edition), values);
    }
}
