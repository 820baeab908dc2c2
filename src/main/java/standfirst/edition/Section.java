package standfirst.edition;

import java.util.List;

/// A part of the paper, its most important story first. `name` is a key (`world`, `business`, …) that the page says in
/// the
/// reader's language, or the publisher's own word where we know no key for it.
public record Section(String name, List<Story> stories) {
    public Section {
        stories = List.copyOf(stories);
    }
}
