package standfirst.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the headline, without the site's name before or after it.
final class HeadlineReader {
    private static final int MOST_H1 = 12;
    private static final int LONGEST = 300;
    private static final int SHORTEST = 12;
    /// So much of their words two headlines have in common when they are one, written twice.
    private static final double ALIKE = 0.45;

    private static final String SEPARATORS = "|–—-·•:»«›‹~/｜：│ǀ";

    private final Dossier dossier;

    HeadlineReader(Dossier dossier) {
        this.dossier = dossier;
    }

    /// The headline that the page shares, if it says about what the one it shows does: it leaves out the kicker. Else
    /// the
    /// one it declares, if that is the one it shows.
    String read() {
        String site = siteName();
        String titled = withoutSite(dossier.head().title(), site);
        String declared = withoutSite(StructuredData.plain(dossier.data().article("headline")), site);
        String shared = withoutSite(dossier.head().first("og:title", "twitter:title", "dc.title", "title"), site);
        String shown = shown(declared + ' ' + shared + ' ' + titled, site);
        shared = withoutTail(withoutTail(shared, shown), declared);
        if (alike(shared, shown)) return shared;
        if (alike(declared, shown)) return declared;
        return firstOf(declared, shared, shown, repeated(titled));
    }

    /// The longest beginning of the title, up to a mark that parts, that the page repeats as a line of its own.
    private String repeated(String title) {
        Set<String> lines = new HashSet<>();
        for (Dossier.Line line : dossier.lines()) lines.add(Key.of(line.text()));
        for (int i = title.length() - 1; i > SHORTEST; i--)
            if (parts(title, i) && standsAlone(Key.of(title.substring(0, i)), lines))
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

    private static boolean alike(String a, String b) {
        Set<String> wordsA = words(a);
        Set<String> wordsB = words(b);
        long common = wordsA.stream().filter(wordsB::contains).count();
        return !a.isBlank() && !b.isBlank() && 2.0 * common / (wordsA.size() + wordsB.size()) >= ALIKE;
    }

    /// A title that goes on after the headline names the site or the section.
    private static String withoutTail(String title, String headline) {
        if (headline.length() < 12 || title.length() <= headline.length() + 1 || !title.startsWith(headline))
            return title;
        String tail = title.substring(headline.length()).strip();
        return SEPARATORS.indexOf(tail.charAt(0)) >= 0 ? headline : title;
    }

    private static String firstOf(String... candidates) {
        return Arrays.stream(candidates)
                .filter(c -> !c.isBlank() && c.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private String siteName() {
        String site = dossier.head().first("og:site_name", "application-name");
        if (!site.isEmpty()) return site;
        return StructuredData.plain(dossier.data().article("publisher").first().get("name"));
    }

    /// The biggest heading that is most like what the page calls itself elsewhere.
    private String shown(String elsewhere, String site) {
        Set<String> words = words(elsewhere);
        String best = "";
        double most = -1;
        for (String h1 : bigHeadings()) {
            if (isSite(h1, site)) continue;
            double likeness = likeness(words(h1), words);
            if (likeness > most) {
                most = likeness;
                best = h1;
            }
        }
        return best;
    }

    private List<String> bigHeadings() {
        List<String> headings = new ArrayList<>();
        for (Box box : dossier.layout().boxes())
            if (box.tag == Tag.HEADLINE && box.text > 0 && headings.size() < MOST_H1) headings.add(dossier.text(box));
        return headings;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        return a.isEmpty() ? 0 : a.stream().filter(b::contains).count() / (double) a.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /// `Quay to be widened | The Exampleton Post` is `Quay to be widened`.
    private String withoutSite(String title, String site) {
        int cut = title.length();
        for (int i = title.length() - 1; i > 0; i--)
            if (parts(title, i) && isSite(title.substring(i + 1), site)) cut = i;
        String rest = title.substring(0, cut).strip();
        return rest.isEmpty() ? title : rest;
    }

    private static boolean parts(String title, int i) {
        if (SEPARATORS.indexOf(title.charAt(i)) < 0) return false;
        return "|｜：│ǀ".indexOf(title.charAt(i)) >= 0 || i + 1 < title.length() && title.charAt(i + 1) == ' ';
    }

    private boolean isSite(String tail, String site) {
        String name = letters(tail);
        if (name.isEmpty()) return false;
        return name.equals(letters(site))
                || letters(host()).contains(name)
                || site.length() > 3 && name.length() < letters(site).length() + 12 && name.endsWith(letters(site));
    }

    private String host() {
        String host = dossier.page().address().getHost();
        return host == null ? "" : host;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
