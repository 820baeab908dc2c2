package standfirst.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.edition.Section;
import standfirst.edition.Story;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.language.Language;

/// Where a page points to, as templates ask for it (`link.article(telling)`). Pages of an edition link to each other
/// relatively, so that a folder of them works wherever it lies; what only a server has (the archive, search) is linked
/// from its root, and only http and https lead out.
public final class Links {
    static final String FRONT = "index.html";

    private final Masthead masthead;
    private final Locale edition;
    private final String toDay;
    private final Around around;

    private Links(Masthead masthead, Locale edition, String toDay, Around around) {
        this.masthead = masthead;
        this.edition = edition;
        this.toDay = toDay;
        this.around = around;
    }

    public static Links fromEdition(Masthead masthead, Locale edition) {
        return fromEdition(masthead, edition, Around.NOTHING);
    }

    static Links fromEdition(Masthead masthead, Locale edition, Around around) {
        return new Links(masthead, edition, folder(edition).isEmpty() ? "" : "../", around);
    }

    /// From a page in a folder of the edition's, as `articles/`, or in a folder of that (`sections/world/`).
    static Links fromBelow(Masthead masthead, Locale edition, Around around, int folders) {
        return new Links(
                masthead, edition, "../".repeat(folders + (folder(edition).isEmpty() ? 0 : 1)), around);
    }

    /// From a page that belongs to no day.
    static Links onServer(Masthead masthead, Locale edition, Around around) {
        return new Links(masthead, edition, "/", around);
    }

    static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }

    /// A page of this edition, say `index.html` or `feed.xml`.
    public String page(String name) {
        return inEdition(edition, name);
    }

    public String article(Article article) {
        return page(path(article));
    }

    static String path(Article article) {
        return "articles/" + article.id() + ".html";
    }

    public String section(Section section) {
        return page("sections/" + slug(section.name()) + "/");
    }

    public String slug(String section) {
        return Slug.of(section);
    }

    /// The form in which readers tell what is wrong with a point.
    public String report(Grounded point) {
        return page("report/" + point.id());
    }

    /// The same in another language: the same article, the same section; where there is none, that day's front page.
    public String edition(Locale other) {
        return inEdition(other, around.languages().getOrDefault(other, FRONT));
    }

    /// From the folder of an edition the shortest way leads to its own files.
    private String inEdition(Locale language, String name) {
        String folder = folder(language);
        boolean here = language.equals(edition) && toDay.startsWith("..") && !folder.isEmpty();
        return here ? toDay.substring("../".length()) + name : toDay + folder + name;
    }

    /// The edition as published lies at the top, each other one in a folder named for its language.
    static String folder(Locale language) {
        return language.equals(Language.MULTIPLE) ? "" : language.toLanguageTag() + "/";
    }

    /// What a server has in this language, whatever the day: `archive/`, `sources.html`.
    public String served(String name) {
        return "/" + folder(edition) + name;
    }

    public String month(YearMonth month) {
        return served("archive/" + month + "/");
    }

    public String day(LocalDate day) {
        return "/" + day + "/" + folder(edition);
    }

    public Optional<LocalDate> before() {
        return around.before();
    }

    public Optional<LocalDate> after() {
        return around.after();
    }

    /// Where the last edition before told the story that is told on.
    public Around.@Nullable Place earlier(Story story) {
        return around.earlier().get(story.id());
    }

    /// Where the next edition goes on with the story.
    public Around.@Nullable Place later(Story story) {
        return around.later().get(story.id());
    }

    /// Whether a page is in the edition of that language.
    public boolean isIn(Locale other) {
        return other.equals(edition);
    }

    /// The edition's language as a search takes it; nothing for the one as published.
    public @Nullable String language() {
        return edition.equals(Language.MULTIPLE) ? null : edition.toLanguageTag();
    }

    /// The languages in which this very page can be read, this one among them.
    public List<Locale> alternates() {
        return masthead.editions().stream()
                .filter(language ->
                        around.languages().isEmpty() || around.languages().containsKey(language))
                .toList();
    }

    /// The address of [#edition] for search engines, which want it whole.
    public String alternate(Locale other) {
        return masthead.at()
                .map(address -> address
                        + folder(other)
                        + withoutFront(around.languages().getOrDefault(other, FRONT)))
                .orElseGet(() -> edition(other));
    }

    /// The address of a page of this edition for those who are not in its folder, if the paper has an address.
    public Optional<String> absolute(String name) {
        return masthead.at().map(address -> address + folder(edition) + withoutFront(name));
    }

    private static String withoutFront(String name) {
        return name.endsWith(FRONT) ? name.substring(0, name.length() - FRONT.length()) : name;
    }

    /// Whether the publisher has the article on the web (not so for a file, or a `javascript:` address).
    public boolean isWeb(Article article) {
        return isWeb(article.facts().canonical());
    }

    public String original(Headline headline) {
        return headline.address().toString();
    }

    public String original(Article article) {
        return onWeb(article).toString();
    }

    /// The original, opened at the very sentence.
    public String sentence(Article article, Evidence evidence) {
        onWeb(article);
        return TextFragment.link(article, evidence);
    }

    /// The same for a page, where an address may have letters of every script.
    public String place(Article article, Evidence evidence) {
        onWeb(article);
        return TextFragment.inItsScript(article, evidence);
    }

    private static URI onWeb(Article article) {
        URI address = article.facts().canonical();
        if (!isWeb(address)) throw new IllegalArgumentException("no link leads to " + address);
        return address;
    }
}
