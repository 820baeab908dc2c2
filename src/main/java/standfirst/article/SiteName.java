package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the site calls itself, in letters and digits alone, to tell its name from a headline.
final class SiteName {
    private static final String SEPARATORS = "|–—-·•:»«›‹~/｜：│ǀㅣ⋆";
    private static final String BARS = "|｜│ǀㅣ";
    /// A site's name may have so many letters more than the site says itself: "CBC News", "derStandard.at".
    private static final int MORE = 12;
    private static final int SHORTEST_HEADLINE = 12;

    private final List<String> names;
    private final String host;

    private SiteName(List<String> names, String host) {
        this.names = names;
        this.host = host;
    }

    static SiteName of(Dossier dossier, List<String> mastheads) {
        Stream<String> said = Stream.of(
                dossier.head().first("og:site_name", "application-name"),
                StructuredData.plain(dossier.data().article("publisher").first().get("name")));
        return new SiteName(
                Stream.concat(said, mastheads.stream())
                        .map(Key::of)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                host(dossier));
    }

    private static String host(Dossier dossier) {
        String host = dossier.page().address().getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    boolean is(String text) {
        String name = Key.of(text);
        return !name.isEmpty() && (Key.of(host).contains(name) || names.stream().anyMatch(site -> isLike(name, site)));
    }

    private static boolean isLike(String name, String site) {
        if (name.equals(site)) return true;
        return site.length() > 3
                && name.length() < site.length() + MORE
                && (name.endsWith(site) || name.startsWith(site));
    }

    /// `Quay to be widened | The Exampleton Post` is `Quay to be widened`, and so is `The Exampleton Post | Quay …`.
    String off(String title) {
        int end = title.length();
        for (int i = title.length() - 1; i > 0; i--) if (parts(title, i) && is(title.substring(i + 1))) end = i;
        String rest = title.substring(0, end).strip();
        return withoutMasthead(rest.isEmpty() ? title : rest);
    }

    private String withoutMasthead(String title) {
        for (int i = 1; i < title.length() - SHORTEST_HEADLINE; i++)
            if (title.charAt(i) != ':' && parts(title, i) && names.contains(Key.of(title.substring(0, i))))
                return title.substring(i + 1).strip();
        return title;
    }

    /// Does the sign at this place part a title, rather than stand inside a word?
    static boolean parts(String title, int i) {
        char c = title.charAt(i);
        if (!isSeparator(c)) return false;
        return BARS.indexOf(c) >= 0 || c == '：' || i + 1 < title.length() && title.charAt(i + 1) == ' ';
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
