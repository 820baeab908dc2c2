package standfirst.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the headline, without the site's name before or after it.
final class HeadlineReader {
    private static final int MOST_H1 = 12;
    private static final int SHORTEST = 12;
    /// Characters beyond which nothing is a headline.
    private static final int LONGEST = 400;
    /// One of several big headings that has less of its words in what the page calls itself heads something else.
    private static final double STRANGE = 0.2;

    private final Dossier dossier;
    private final SiteName site;
    private final List<Box> bigHeadings = new ArrayList<>();

    HeadlineReader(Dossier dossier) {
        this.dossier = dossier;
        List<String> mastheads = new ArrayList<>();
        for (Box box : dossier.layout().boxes()) {
            if (box.tag != Tag.HEADLINE || !isHeadline(box) || bigHeadings.size() == MOST_H1) continue;
            if (leadsUp(box)) mastheads.add(dossier.text(box));
            else bigHeadings.add(box);
        }
        this.site = SiteName.of(dossier, mastheads);
    }

    /// A heading that is never closed holds the whole text, and one of signs alone says nothing.
    private boolean isHeadline(Box heading) {
        return heading.text > 0
                && heading.text <= LONGEST
                && !worded(dossier.text(heading)).isEmpty()
                && dossier.layout().boxes().subList(heading.index, heading.end).stream()
                        .noneMatch(inner -> inner.tag == Tag.PARAGRAPH && inner.run >= Layout.PROSE);
    }

    /// The text if it has a letter or a digit in it and is no whole article.
    private static String worded(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    /// A heading that leads back to the front page is the site's name.
    private boolean leadsUp(Box heading) {
        if (heading.linkDensity() < 1) return false;
        String page = dossier.page().address().toString();
        return dossier.layout().boxes().subList(heading.index, heading.end).stream()
                .filter(box -> box.tag == Tag.LINK)
                .map(box -> Addresses.resolve(dossier.page().address(), box.element.attr("href")))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .anyMatch(front -> front.length() < page.length() && page.startsWith(front));
    }

    String read() {
        String titled = worded(site.off(StructuredData.plain(dossier.head().title())));
        String declared = worded(site.off(declared()));
        String shared = worded(
                site.off(StructuredData.plain(dossier.head().first("og:title", "twitter:title", "dc.title", "title"))));
        Optional<Box> heading = shown(declared + ' ' + shared + ' ' + titled);
        String shown = heading.map(dossier::text).orElse("");
        List<String> parts =
                heading.map(box -> dossier.parts(box).lines().toList()).orElse(List.of());
        return new Headlines(shared, declared, shown, titled, parts).best().orElseGet(() -> repeated(titled));
    }

    private String declared() {
        String declared = StructuredData.plain(dossier.data().article("headline"));
        return declared.isBlank() ? dossier.microdata("headline").orElse("") : declared;
    }

    /// The biggest heading that is most like what the page calls itself elsewhere.
    private Optional<Box> shown(String elsewhere) {
        Set<String> words = Headlines.words(elsewhere);
        Optional<Box> best = Optional.empty();
        double most = -1;
        for (Box heading : bigHeadings) {
            String text = dossier.text(heading);
            double likeness = likeness(Headlines.words(text), words);
            if (site.is(text) || likeness <= most) continue;
            most = likeness;
            best = Optional.of(heading);
        }
        return bigHeadings.size() > 1 && most < STRANGE ? Optional.empty() : best;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        return a.isEmpty() ? 0 : a.stream().filter(b::contains).count() / (double) a.size();
    }

    /// The longest beginning of the title, up to a mark that parts, that the page repeats as a line of its own.
    private String repeated(String title) {
        Set<String> lines = new HashSet<>();
        for (Dossier.Line line : dossier.lines()) lines.add(Key.of(line.text()));
        for (int i = title.length() - 1; i > SHORTEST; i--)
            if (SiteName.parts(title, i) && standsAlone(Key.of(title.substring(0, i)), lines))
                return title.substring(0, i).strip();
        return title;
    }

    private boolean standsAlone(String key, Set<String> lines) {
        return lines.contains(key) || dossier.layout().boxes().stream().anyMatch(box -> isBold(box, key));
    }

    private boolean isBold(Box box, String key) {
        return box.tag == Tag.INLINE
                && Math.abs(box.text - key.length()) < key.length() / 2
                && Key.of(dossier.text(box)).equals(key);
    }
}
