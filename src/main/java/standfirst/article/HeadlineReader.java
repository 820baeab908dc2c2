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
    private static final String SEPARATORS = "|–—-·•:»«›‹~/";

    private final Dossier dossier;

    HeadlineReader(Dossier dossier) {
        this.dossier = dossier;
    }

    String read() {
        String site = siteName();
        String declared = StructuredData.plain(dossier.data().article("headline"));
        String shared = withoutSite(dossier.head().first("og:title", "twitter:title", "dc.title", "title"), site);
        String titled = withoutSite(dossier.head().title(), site);
        String shown = shown(declared + ' ' + shared + ' ' + titled);
        return firstOf(declared, shared, shown, titled);
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
    private String shown(String elsewhere) {
        Set<String> words = words(elsewhere);
        String best = "";
        double most = -1;
        for (String h1 : bigHeadings()) {
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
        return title.charAt(i) == '|' || i + 1 < title.length() && title.charAt(i + 1) == ' ';
    }

    private boolean isSite(String tail, String site) {
        String name = letters(tail);
        if (name.isEmpty()) return false;
        return name.equals(letters(site))
                || letters(host()).contains(name)
                || site.length() > 3 && name.endsWith(letters(site));
    }

    private String host() {
        String host = dossier.page().address().getHost();
        return host == null ? "" : host;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
