package standfirst.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import standfirst.edition.Edition;
import standfirst.language.Language;

/// What a feed says of itself: one for each language of the paper, the same from day to day. The addresses of the page
/// and of the feed's forms are there when the paper has one.
record Channel(
        String id,
        String paper,
        String title,
        String description,
        Locale language,
        Instant made,
        Optional<String> page,
        Optional<String> atom,
        Optional<String> rss,
        Optional<String> json) {

    static Channel of(Masthead masthead, Edition edition) {
        return in("", "", masthead, edition);
    }

    /// The feed of one section: `name` is the section's, as an edition has it.
    static Channel ofSection(Masthead masthead, Edition edition, String name) {
        String title = " · " + Say.in(Shown.language(edition)).section(name);
        return in("sections/" + Slug.of(name) + "/", title, masthead, edition);
    }

    private static Channel in(String folder, String ending, Masthead masthead, Edition edition) {
        Links links = Links.fromEdition(masthead, edition.language());
        Say say = Say.in(Shown.language(edition));
        return new Channel(
                Entry.urn(
                        masthead.name() + (folder.isEmpty() ? "" : " " + folder),
                        edition.language().toLanguageTag()),
                masthead.name(),
                title(masthead, edition.language()) + ending,
                say.text("tagline"),
                Shown.language(edition),
                edition.made(),
                links.absolute(folder + Links.FRONT),
                FeedFormat.ATOM.in(links, folder),
                FeedFormat.RSS.in(links, folder),
                FeedFormat.JSON.in(links, folder));
    }

    /// The feed of what was taken back, beside that of the stories.
    static Channel ofCorrections(Masthead masthead, Edition edition) {
        Channel stories = of(masthead, edition);
        Links links = Links.fromEdition(masthead, edition.language());
        Say say = Say.in(stories.language());
        return new Channel(
                Entry.urn(masthead.name(), edition.language().toLanguageTag(), "corrections"),
                masthead.name(),
                stories.title() + " · " + say.text("corrections"),
                say.text("corrections-note"),
                stories.language(),
                edition.made(),
                stories.page(),
                links.absolute("corrections.xml"),
                Optional.empty(),
                links.absolute("corrections.json"));
    }

    private static String title(Masthead masthead, Locale language) {
        return language.equals(Language.MULTIPLE)
                ? masthead.name()
                : masthead.name() + " · " + Say.in(language).ownName(language);
    }
}
