package standfirst.newsletter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.edition.Sections;

/// What a reader wants by mail, and when. There is one mail for each language (`mul` is the edition as published);
/// `sections` are keys like `world`, and none of them means all.
public record Wishes(List<Locale> languages, Set<String> sections, Slot slot, Rhythm rhythm) {
    public Wishes {
        languages = List.copyOf(languages);
        sections = Set.copyOf(sections);
        if (languages.isEmpty()) throw new IllegalArgumentException("a newsletter in no language");
        if (new HashSet<>(languages).size() < languages.size())
            throw new IllegalArgumentException("a language twice: " + languages);
        for (String section : sections)
            if (!Sections.keys().contains(section))
                throw new IllegalArgumentException(
                        "'" + section + "' is no section: they are " + String.join(", ", Sections.keys()));
    }

    /// Whether a section of the paper goes into this reader's mail.
    public boolean include(String section) {
        return sections.isEmpty() || sections.contains(section);
    }
}
