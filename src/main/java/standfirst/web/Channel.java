package standfirst.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import standfirst.edition.Edition;
import standfirst.language.Language;

/// What a feed says of itself: one for each language of the paper, the same from day to day. The addresses of the page
/// and of the feed's two forms are there when the paper has one.
record Channel(
        String id,
        String paper,
        String title,
        String description,
        Locale language,
        Instant made,
        Optional<String> page,
        Optional<String> atom,
        Optional<String> json) {

    static Channel of(Masthead masthead, Edition edition) {
        Links links = Links.fromEdition(masthead, edition.language());
        Say say = Say.in(Shown.language(edition));
        return new Channel(
                Entry.urn(masthead.name(), edition.language().toLanguageTag()),
                masthead.name(),
                title(masthead, edition.language()),
                say.text("tagline"),
                Shown.language(edition),
                edition.made(),
                links.absolute("index.html"),
                links.absolute("feed.xml"),
                links.absolute("feed.json"));
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
                links.absolute("corrections.json"));
    }

    private static String title(Masthead masthead, Locale language) {
        return language.equals(Language.MULTIPLE)
                ? masthead.name()
                : masthead.name() + " · " + Say.in(language).ownName(language);
    }
}
