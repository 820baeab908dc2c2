package standfirst.translation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standfirst.language.Day;
import standfirst.language.Lexicon;

/// No weekday, month or distance in days stands in the place of another, and no month is lost: a machine may take March
/// for a walk. A weekday that the translation only leaves out makes it poorer, not wrong.
final class DateProof implements Proof {
    @Override
    public Optional<Finding> read(Pair pair) {
        return swapped(pair).or(() -> lost(pair));
    }

    private static Optional<Finding> lost(Pair pair) {
        if (!Lexicon.of(pair.target().language()).known()) return Optional.empty();
        return pair.source().days().stream()
                .filter(day -> day.month() > 0 && !hasMonth(pair.target(), day.month()))
                .map(day -> new Said(day, pair.source().text().substring(day.start(), day.end())))
                .filter(said -> said.isExact() || pair.target().hasWord(said.text))
                .findFirst()
                .map(said -> new Finding("date", "without “" + said.text + "”"));
    }

    private static final String WEEKDAY = "weekday ";

    /// Languages whose weekdays stood in no true translation of a text without one (190 news lines each). Elsewhere
    /// they are other words too: Portuguese “segunda”, Russian “среда”, Turkish “pazar”.
    private static final Set<String> NOTHING_BUT_DAYS = Set.of("de", "fr", "es", "hi", "ar", "fa", "ja");

    /// A month alone may be part of a longer word ("Oktoberanfang"), unless it was left as it stood.
    private record Said(Day day, String text) {
        boolean isExact() {
            return day.day() > 0 || day.year() > 0;
        }
    }

    private static boolean hasMonth(Side side, int month) {
        return side.days().stream().anyMatch(day -> day.month() == month)
                || side.text().replace(" ", "").contains(month + "月");
    }

    private static Optional<Finding> swapped(Pair pair) {
        Set<String> lost = days(pair.source());
        Set<String> added = days(pair.target());
        Set<String> shared = new TreeSet<>(lost);
        shared.retainAll(added);
        lost.removeAll(shared);
        added.removeAll(shared);
        boolean told = NOTHING_BUT_DAYS.contains(pair.target().language().getLanguage());
        if (lost.isEmpty()) added.removeIf(day -> !told || !day.startsWith(WEEKDAY));
        if (added.isEmpty()) return Optional.empty();
        if (lost.isEmpty()) return Optional.of(new Finding("date", String.join(", ", added) + " added"));
        return Optional.of(new Finding("date", String.join(", ", added) + " for " + String.join(", ", lost)));
    }

    /// Years are in digits, which are proved as numbers.
    private static Set<String> days(Side side) {
        Set<String> days = new TreeSet<>();
        for (Day day : side.days()) {
            if (day.weekday() > 0) days.add(WEEKDAY + day.weekday());
            if (day.month() > 0) days.add("month " + day.month());
            day.distance()
                    .filter(far -> far.unit() == Day.Unit.DAY)
                    .ifPresent(far -> days.add("%+d day".formatted(far.count())));
        }
        return days;
    }
}
