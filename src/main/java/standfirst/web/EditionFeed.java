package standfirst.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import standfirst.edition.Edition;
import standfirst.edition.Section;
import standfirst.edition.Story;

/// An edition for feed readers, one entry a story, with its points and their source sentences. Entries lead to where
/// their stories stand for good.
public final class EditionFeed {
    private final Templates templates;
    private final Masthead masthead;

    public EditionFeed(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead;
    }

    /// `feed.xml`.
    public String atom(Edition edition) {
        return in(FeedFormat.ATOM, edition);
    }

    /// `feed.json`.
    public String json(Edition edition) {
        return in(FeedFormat.JSON, edition);
    }

    String in(FeedFormat format, Edition edition) {
        return format.write(Channel.of(masthead, edition), entries(edition));
    }

    Sheet sheet(FeedFormat format, Edition edition) {
        return format.sheet(Channel.of(masthead, edition), entries(edition));
    }

    private List<Entry> entries(Edition edition) {
        return edition.sections().stream()
                .flatMap(section -> entries(edition, section))
                .toList();
    }

    Stream<Entry> entries(Edition edition, Section section) {
        Links links = Links.fromEdition(masthead.lasting(edition.day()), edition.language());
        return section.stories().stream().map(story -> entry(links, section, story));
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
