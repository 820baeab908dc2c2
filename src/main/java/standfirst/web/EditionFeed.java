package standfirst.web;

import java.util.List;
import java.util.Map;
import standfirst.edition.Edition;
import standfirst.edition.Section;
import standfirst.edition.Story;

/// An edition for feed readers, one entry a story, with its points and their source sentences.
public final class EditionFeed {
    private final Templates templates;
    private final Masthead masthead;

    public EditionFeed(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead;
    }

    /// `feed.xml`.
    public String atom(Edition edition) {
        return AtomFeed.write(Channel.of(masthead, edition), entries(edition));
    }

    /// `feed.json`.
    public String json(Edition edition) {
        return JsonFeed.write(Channel.of(masthead, edition), entries(edition));
    }

    private List<Entry> entries(Edition edition) {
        Links links = Links.fromEdition(masthead, edition.language());
        return edition.sections().stream()
                .flatMap(section -> section.stories().stream().map(story -> entry(links, section, story)))
                .toList();
    }

    private Entry entry(Links links, Section section, Story story) {
        Say say = Say.in(Shown.language(story.lead()));
        String html = templates.fill(
                "feed-entry.html",
                Shown.language(story.lead()),
                Map.of("say", say, "link", links, "story", story, "telling", story.lead()));
        return Entry.of(story, say.section(section.name()), links, html.strip());
    }
}
