package standfirst.translation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standfirst.language.Day;

/// No weekday, month or distance in days stands in the place of another. One that the translation only leaves out makes
/// it poorer, not wrong.
final class DateProof implements Proof {
    @Override
    public Optional<Finding> read(Pair pair) {
        Set<String> lost = days(pair.source());
        Set<String> added = days(pair.target());
        Set<String> shared = new TreeSet<>(lost);
        shared.retainAll(added);
        lost.removeAll(shared);
        added.removeAll(shared);
        if (lost.isEmpty() || added.isEmpty()) return Optional.empty();
        return Optional.of(new Finding("date", String.join(", ", added) + " for " + String.join(", ", lost)));
    }

    /// Years are in digits, which are proved as numbers.
    private static Set<String> days(Side side) {
        Set<String> days = new TreeSet<>();
        for (Day day : side.days()) {
            if (day.weekday() > 0) days.add("weekday " + day.weekday());
            if (day.month() > 0) days.add("month " + day.month());
            day.distance()
                    .filter(far -> far.unit() == Day.Unit.DAY)
                    .ifPresent(far -> days.add("%+d day".formatted(far.count())));
        }
        return days;
    }
}
