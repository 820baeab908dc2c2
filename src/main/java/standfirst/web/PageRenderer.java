package standfirst.web;

import java.util.HashMap;
import java.util.Map;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.translation.Translation;

/// Sets an edition in HTML: its front page and a page for each article. The command line writes these texts to files
/// and the server sends the same ones.
public final class PageRenderer {
    private final Templates templates;
    private final Masthead masthead;

    public PageRenderer(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead;
    }

    /// `index.html`.
    public String edition(Edition edition) {
        Map<String, Object> values = values(edition, Links.fromEdition(masthead, edition.language()));
        return fill("edition.html", edition, values);
    }

    /// `articles/ID.html`, with the article's id.
    public String article(Edition edition, Story story, Translation telling) {
        Map<String, Object> values = values(edition, Links.fromArticle(masthead, edition.language()));
        values.put("story", story);
        values.put("telling", telling);
        return fill("article.html", edition, values);
    }

    private Map<String, Object> values(Edition edition, Links links) {
        return new HashMap<>(Map.of("masthead", masthead, "edition", edition, "link", links));
    }

    private String fill(String template, Edition edition, Map<String, Object> values) {
        values.put("say", Say.in(Shown.language(edition)));
        return templates.fill(template, Shown.language(edition), values);
    }
}
