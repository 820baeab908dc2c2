package standfirst.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One headline as its page words it: for those who share it, for machines, for readers (in these parts), and in the
/// browser's bar. Each is empty where the page does not say it.
record Headlines(String shared, String declared, String shown, String titled, List<String> parts) {
    private static final int LONGEST = 300;
    /// A text shorter than this, in letters and digits, is no headline by chance part of another.
    private static final int LEAST = 8;
    /// A big heading shorter than this names a section of the site.
    private static final int LEAST_SHOWN = 20;
    /// So much of their words two headlines have in common when they are one, written twice.
    private static final double ALIKE = 0.45;
    /// Less than this two texts have in common that are about different things.
    private static final double STRANGE = 0.2;

    Headlines {
        shared = withoutTail(withoutTail(shared, shown), declared);
        declared = withoutTail(withoutTail(declared, shown), shared);
        titled = withoutTail(withoutTail(withoutTail(titled, shown), shared), declared);
        if (isCutOff(shared) && !(shown + declared).isBlank()) shared = "";
    }

    /// A title that goes on after the headline names the site or the section.
    private static String withoutTail(String title, String headline) {
        if (headline.length() < 12 || title.length() <= headline.length() + 1 || !title.startsWith(headline))
            return title;
        String tail = title.substring(headline.length()).strip();
        return SiteName.isSeparator(tail.charAt(0)) ? headline : title;
    }

    private static boolean isCutOff(String title) {
        return title.endsWith("…") || title.endsWith("...");
    }

    /// What publishers share is written by an editor for readers, what stands in the title often for search engines;
    /// so the shared one counts, unless the others say that it is something else.
    Optional<String> best() {
        return underKicker()
                .or(this::withoutKicker)
                .or(this::inFull)
                .or(this::declaredOverStrange)
                .or(this::agreed)
                .or(this::spoken);
    }

    /// A heading in parts sets its kicker apart, where the shared one has another kicker or joins it with a dash.
    private Optional<String> underKicker() {
        if (parts.size() < 2 || !endsWith(shared, parts.getLast())) return Optional.empty();
        String kicker = parts.getFirst();
        boolean dashed = shared.startsWith(kicker + " -")
                || shared.startsWith(kicker + " –")
                || shared.startsWith(kicker + " |");
        return dashed || !same(shared, shown) ? Optional.of(parts.getLast()) : Optional.empty();
    }

    /// `Harbour: Quay to be widened` and `Quay to be widened`: the longer one has the kicker in front.
    private Optional<String> withoutKicker() {
        if (same(shared, declared)) return Optional.empty();
        if (endsWith(shared, shown) && opens(shared, shown)) return Optional.of(shown);
        return endsWith(shown, shared) && opens(shown, shared) ? Optional.of(shared) : Optional.empty();
    }

    /// Before the shorter one stands a mark, not the word that it goes on from.
    private static boolean opens(String longer, String shorter) {
        int at = longer.length() - shorter.length();
        while (at > 0 && Character.isLetterOrDigit(longer.charAt(at - 1))) at--;
        String kicker = longer.substring(0, Math.max(0, at)).strip();
        return !kicker.isEmpty() && !Character.isLetterOrDigit(kicker.charAt(kicker.length() - 1));
    }

    /// Where one goes on after the other ends, what the page shows is as long as it should be.
    private Optional<String> inFull() {
        if (parts.size() > 1 && parts.stream().anyMatch(part -> same(part, shared))) return Optional.of(shared);
        return begins(shown, shared) || begins(shared, shown) ? Optional.of(shown) : Optional.empty();
    }

    /// A heading that has nothing to do with what the page says twice is not the article's: a ticker, a teaser.
    private Optional<String> declaredOverStrange() {
        boolean strange = likeness(shared, shown) < STRANGE && likeness(shared, declared) >= ALIKE;
        return strange && same(declared, titled) ? Optional.of(declared) : Optional.empty();
    }

    private Optional<String> agreed() {
        boolean chosen = !shared.isBlank() && same(shown, titled);
        if (chosen || likeness(shared, shown) >= ALIKE) return Optional.of(shared);
        return likeness(declared, shown) >= ALIKE ? Optional.of(declared) : Optional.empty();
    }

    private Optional<String> spoken() {
        return Stream.of(shown.length() < LEAST_SHOWN ? "" : shown, declared, shared, shown)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .findFirst();
    }

    private static boolean same(String a, String b) {
        return !a.isBlank() && Key.of(a).equals(Key.of(b));
    }

    private static boolean begins(String longer, String shorter) {
        return within(longer, shorter) && Key.of(longer).startsWith(Key.of(shorter));
    }

    private static boolean endsWith(String longer, String shorter) {
        return within(longer, shorter) && Key.of(longer).endsWith(Key.of(shorter));
    }

    private static boolean within(String longer, String shorter) {
        return Key.of(shorter).length() >= LEAST && !same(longer, shorter);
    }

    private static double likeness(String a, String b) {
        Set<String> wordsA = words(a);
        Set<String> wordsB = words(b);
        long common = wordsA.stream().filter(wordsB::contains).count();
        return a.isBlank() || b.isBlank() ? 0 : 2.0 * common / (wordsA.size() + wordsB.size());
    }

    static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
