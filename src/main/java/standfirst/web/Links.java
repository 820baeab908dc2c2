package standfirst.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.keypoint.Evidence;
import standfirst.language.Language;

/// Where a page points to, as templates ask for it (`link.article(telling)`). Pages link to each other relatively, so
/// that a folder of them works wherever it lies; only http and https lead out of it.
public final class Links {
    private final Masthead masthead;
    private final Locale edition;
    private final String toEdition;

    private Links(Masthead masthead, Locale edition, String toEdition) {
        this.masthead = masthead;
        this.edition = edition;
        this.toEdition = toEdition;
    }

    public static Links fromEdition(Masthead masthead, Locale edition) {
        return new Links(masthead, edition, "");
    }

    static Links fromArticle(Masthead masthead, Locale edition) {
        return new Links(masthead, edition, "../");
    }

    static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }

    /// A page of this edition, say `index.html` or `feed.xml`.
    public String page(String name) {
        return toEdition + name;
    }

    public String article(Article article) {
        return page(path(article));
    }

    static String path(Article article) {
        return "articles/" + article.id() + ".html";
    }

    /// The same day in another language.
    public String edition(Locale other) {
        return toEdition + (folder(edition).isEmpty() ? "" : "../") + folder(other) + "index.html";
    }

    /// The edition as published lies at the top, each other one in a folder named for its language.
    private static String folder(Locale language) {
        return language.equals(Language.MULTIPLE) ? "" : language.toLanguageTag() + "/";
    }

    /// The address of a page of this edition for those who are not in its folder, if the paper has an address.
    public Optional<String> absolute(String name) {
        return masthead.address().map(address -> address + folder(edition) + name);
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

    private static URI onWeb(Article article) {
        URI address = article.facts().canonical();
        if (!isWeb(address)) throw new IllegalArgumentException("no link leads to " + address);
        return address;
    }
}
