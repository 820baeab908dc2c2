package standfirst.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import standfirst.article.Headline;
import standfirst.edition.Edition;
import standfirst.edition.Section;
import standfirst.edition.Story;
import standfirst.translation.Translation;

/// Which stories a mail shows, and how much of each. Every cut takes one step of [Room] from one story, the least
/// important first, that is the last of the longest section: links of quotes go before quotes, quotes before points,
/// and
/// the first story's points always stay. Of the stories that lost their points only the first few keep a headline.
public final class Layout {
    private static final int MOST_BARE_HEADLINES = 20;

    private final List<Headline> headlines;
    private final int headlinesLeftOut;

    private final List<Part> parts = new ArrayList<>();
    private final int stories;
    private final int cuts;

    public record Part(String section, List<Item> items) {}

    public record Item(Story story, Room room) {
        public Translation telling() {
            return story.lead();
        }
    }

    Layout(Edition edition, int cuts) {
        List<String> places = byImportance(edition);
        this.stories = places.size();
        this.cuts = cuts;
        for (Section section : edition.sections()) add(section, places);
        this.headlines = edition.headlines().stream().limit(MOST_BARE_HEADLINES).toList();
        this.headlinesLeftOut = edition.headlines().size() - headlines.size();
    }

    /// The cuts that leave the first story's points and some headlines.
    static int mostCuts(Edition edition) {
        return Math.max(0, 3 * (int) edition.stories().count() - 1);
    }

    /// The stories' ids by importance: the first of each section, the second of each section, and so on.
    private static List<String> byImportance(Edition edition) {
        int longest = edition.sections().stream()
                .mapToInt(section -> section.stories().size())
                .max()
                .orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(place -> edition.sections().stream()
                        .filter(section -> place < section.stories().size())
                        .map(section -> section.stories().get(place).id()))
                .toList();
    }

    private void add(Section section, List<String> places) {
        List<Item> items = section.stories().stream()
                .map(story -> new Item(story, room(places.indexOf(story.id()))))
                .filter(item -> item.room() != Room.NOTHING)
                .toList();
        if (!items.isEmpty()) parts.add(new Part(section.name(), items));
    }

    private Room room(int place) {
        int withPoints = 3 * stories - cuts;
        if (place < withPoints) return Room.values()[Math.min(2, (place + cuts) / stories)];
        return place < withPoints + MOST_BARE_HEADLINES ? Room.HEADLINE : Room.NOTHING;
    }

    public List<Part> parts() {
        return parts;
    }

    /// What the edition knows by its headline alone, as far as the mail has room for it.
    public List<Headline> headlines() {
        return headlines;
    }

    /// How many stories the mail does not show.
    public int leftOut() {
        return headlinesLeftOut
                + stories
                - parts.stream().mapToInt(part -> part.items().size()).sum();
    }

    /// Whether every point stands above its source sentences.
    public boolean hasAllQuotes() {
        return cuts <= stories;
    }
}
