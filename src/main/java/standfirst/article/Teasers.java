package standfirst.article;

import java.net.URI;

/// Knows lists of teasers by how they are built, whatever their class names: headings that are links to other pages of
/// the site, one after the other, each with a line or two of text.
final class Teasers {
    private static final int FEWEST = 4;
    /// Characters of prose for each heading, beyond which the box tells more than teasers do.
    private static final int PROSE = 350;

    /// Characters of a paragraph that is longer than a teaser's.
    private static final int LONGEST = 450;

    private final Layout layout;

    /// How many headings that are links stand before the box of this index, and how many headings of the page's own.
    private final int[] linked;
    private final int[] own;

    Teasers(Layout layout) {
        this.layout = layout;
        int n = layout.boxes().size();
        linked = new int[n + 1];
        own = new int[n + 1];
        String host = host(layout.root().element.baseUri());
        for (Box box : layout.boxes()) {
            boolean teases = box.tag == Tag.HEADING && box.text > 0 && leadsOn(box, host);
            linked[box.index + 1] = linked[box.index] + (teases ? 1 : 0);
            own[box.index + 1] = own[box.index] + (box.tag.heading() && box.text > 0 && !teases ? 1 : 0);
        }
    }

    boolean isList(Box box) {
        int teasers = linked[box.end] - linked[box.index];
        return teasers >= FEWEST
                && box.mass < PROSE * teasers
                && own[box.end] - own[box.index] <= teasers / 3
                && box.tag != Tag.MAIN
                && box.mass < 0.6 * layout.root().mass
                && layout.boxes().subList(box.index, box.end).stream().noneMatch(Teasers::isArticles);
    }

    /// What holds the headline, the body or a real paragraph holds the article besides its teasers.
    private static boolean isArticles(Box box) {
        return box.tag == Tag.HEADLINE && box.text > 0
                || box.has(Mark.BODY) && box.mass >= PROSE
                || box.tag.paragraph() && box.run >= LONGEST;
    }

    /// A link inside the heading, or around it, to the same site.
    private static boolean leadsOn(Box heading, String host) {
        if (heading.linkDensity() < 0.8) return false;
        var link = heading.inLink ? heading.element.closest("a[href]") : heading.element.selectFirst("a[href]");
        if (link == null || link.attr("href").startsWith("#")) return false;
        return host(link.absUrl("href")).equals(host);
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
