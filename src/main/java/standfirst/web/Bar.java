package standfirst.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.edition.Account;
import standfirst.edition.Figures;
import standfirst.keypoint.Reason;
import standfirst.language.Language;

/// A line of a bar chart: what it counts, the numbers in words, and how long its two parts are in hundredths of the
/// longest line.
public record Bar(String label, String value, String part, String start, String rest) {
    private static final double WHOLE = 100;

    /// The day's points: passed at once, passed at the second try, withheld.
    static List<Bar> points(Say say, Figures figures) {
        int withheld =
                figures.withheld().values().stream().mapToInt(Integer::intValue).sum();
        int passed = figures.proposed() - withheld - figures.repaired();
        int all = Math.max(1, figures.proposed());
        return List.of(
                of(say, say.text("how.first-try"), passed, 0, all),
                of(say, say.text("points-repaired"), figures.repaired(), 0, all),
                of(say, say.text("points-withheld"), 0, withheld, all));
    }

    /// The commonest reason first.
    static List<Bar> reasons(Say say, Figures figures) {
        int most = figures.withheld().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        figures.withheld().entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(reason -> bars.add(of(say, say.reason(reason.getKey()), 0, reason.getValue(), most)));
        return bars;
    }

    /// Points shown and withheld, by the language of their articles.
    static List<Bar> languages(Say say, Account account) {
        int most = account.languages().stream()
                .mapToInt(Account.OfLanguage::made)
                .max()
                .orElse(1);
        return account.languages().stream()
                .map(of -> new Bar(
                        of.language().equals(Language.UNDETERMINED) ? "?" : say.ownName(of.language()),
                        say.text("how.language", say.text("articles", of.articles()), of.shown(), of.refused()),
                        hundredths(of.shown(), most),
                        hundredths(of.shown(), most),
                        hundredths(of.refused(), most)))
                .toList();
    }

    private static Bar of(Say say, String label, int part, int rest, int whole) {
        return new Bar(
                label,
                say.number(part + (long) rest),
                hundredths(part, whole),
                hundredths(part, whole),
                hundredths(rest, whole));
    }

    /// As SVG takes it, whatever the language.
    private static String hundredths(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f", WHOLE * part / Math.max(1, whole));
    }
}
