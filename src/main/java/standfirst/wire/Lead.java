package standfirst.wire;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.article.Addresses;
import standfirst.article.Headline;
import standfirst.article.Ids;
import standfirst.article.Page;
import standfirst.article.WhenRefused;
import standfirst.language.Language;

/// A place to look at, and what is known of it before: `name` is how the editor knows it, `root` the folder that a
/// local list may not leave, `listed` that a list of feeds named it, `entry` what a feed announced there.
record Lead(
        String name,
        URI address,
        Brief brief,
        Optional<Path> root,
        Optional<Feed.Entry> entry,
        boolean listed,
        int depth) {
    /// An OPML that lists an OPML, a sitemap index that lists an index: deeper than this it is a trap.
    private static final int DEEPEST = 3;

    private static final Pattern FEED_LIKE =
            Pattern.compile("(?:feed|rss|atom|opml|sitemap|\\.xml|\\.rdf|\\.json)", Pattern.CASE_INSENSITIVE);

    static Lead named(String source, URI address, Brief brief) {
        return new Lead(source, address, brief, Optional.empty(), Optional.empty(), false, 0);
    }

    boolean isFile() {
        return "file".equals(address.getScheme());
    }

    /// Named by the newsroom or by a list of feeds, not by a feed.
    boolean isSource() {
        return listed || depth == 0;
    }

    boolean isTooDeep() {
        return depth >= DEEPEST;
    }

    /// Feeds are for programs; robots.txt, which often keeps search engines from them, is then not asked beforehand.
    boolean mayBeFeed() {
        return listed
                || entry.isEmpty() && FEED_LIKE.matcher(address.toString()).find();
    }

    /// Leads to one place are followed one after the other: at a host, or on our own disk.
    String place() {
        return isFile() || leadsNowhere() ? "disk" : String.valueOf(address.getAuthority());
    }

    Lead inside(Path folder) {
        return new Lead(name, address, brief, Optional.of(root.orElse(folder)), entry, listed, depth);
    }

    Lead to(URI list) {
        return new Lead(nameOf(list), list, brief, root, Optional.empty(), true, depth + 1);
    }

    Lead to(Opml.Outline outline) {
        URI feed = outline.feed();
        return new Lead(nameOf(feed), feed, brief.of(outline), root, Optional.empty(), true, depth + 1);
    }

    /// An entry without a link that can be followed is known by a name of its own, a `urn:`.
    Lead to(Feed.Entry found) {
        String title = found.title().isBlank() ? found.id().orElse("an entry without a title") : found.title();
        URI link = found.link()
                .orElseGet(
                        () -> URI.create("urn:entry:" + Ids.of(name, found.id().orElse(title))));
        String called = found.link().isPresent() ? nameOf(link) : name + " “" + title + "”";
        return new Lead(called, link, brief, root, Optional.of(found), false, depth + 1);
    }

    boolean leadsNowhere() {
        return "urn".equals(address.getScheme());
    }

    private static String nameOf(URI address) {
        return "file".equals(address.getScheme()) ? address.getPath() : address.toString();
    }

    Page page(URI found, String html, Instant at) {
        return new Page(
                found,
                html,
                at,
                brief.section(),
                publisher(),
                entry.flatMap(Feed.Entry::section),
                entry.flatMap(Feed.Entry::date),
                entry.filter(Feed.Entry::complete).flatMap(Feed.Entry::content));
    }

    private Optional<String> publisher() {
        return brief.publisher().or(() -> entry.flatMap(Feed.Entry::publisher));
    }

    /// The article as the feed carries it, for a page that cannot be had.
    Optional<Page> pageFromFeed(Instant at) {
        return entry.flatMap(FeedText::html).map(html -> page(address, html, at));
    }

    /// What the feed calls the article, for a page that may not be read, unless the newsroom or the publisher does not
    /// want even that.
    Optional<Headline> headline(OptOut no) {
        if (brief.whenRefused() == WhenRefused.SKIP || !no.allowsLink() || !Addresses.isWeb(address))
            return Optional.empty();
        return entry.filter(found -> !found.title().isBlank())
                .map(found -> new Headline(
                        found.title(),
                        Addresses.canonical(address),
                        publisher(),
                        found.language().map(Language::of).filter(language -> !language.equals(Language.UNDETERMINED)),
                        found.date(),
                        no.reason()));
    }
}
