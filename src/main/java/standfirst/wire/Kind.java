package standfirst.wire;

import java.util.Locale;
import java.util.Optional;

/// What a body is, by what it begins with; the declared type decides only between a page and nothing of ours.
enum Kind {
    FEED,
    JSON_FEED,
    OPML,
    SITEMAP,
    PAGE,
    OTHER;

    private static final int HEAD = 2048;

    static Kind of(String text, Optional<String> contentType) {
        String start = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        if (start.startsWith("{"))
            return start.contains("jsonfeed.org") || start.contains("\"items\"") ? JSON_FEED : OTHER;
        return switch (rootOf(start)) {
            case "rss", "feed", "rdf" -> FEED;
            case "opml" -> OPML;
            case "urlset", "sitemapindex" -> SITEMAP;
            default -> isPage(start, contentType) ? PAGE : OTHER;
        };
    }

    private static boolean isPage(String start, Optional<String> contentType) {
        String type = contentType.map(Kind::bare).orElse("");
        return type.isEmpty()
                ? start.startsWith("<")
                : type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    static String bare(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// The first element's name in lower case without its prefix; declarations and comments before it are passed over.
    private static String rootOf(String start) {
        int at = start.indexOf('<');
        while (at >= 0 && at + 1 < start.length() && "!?".indexOf(start.charAt(at + 1)) >= 0)
            at = start.indexOf('<', start.startsWith("<!--", at) ? Math.max(at + 1, start.indexOf("-->", at)) : at + 1);
        if (at < 0) return "";
        int end = at + 1;
        while (end < start.length() && (Character.isLetterOrDigit(start.charAt(end)) || start.charAt(end) == ':'))
            end++;
        String name = start.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return name.startsWith("rdf:") ? "rdf" : name.substring(name.indexOf(':') + 1);
    }
}
