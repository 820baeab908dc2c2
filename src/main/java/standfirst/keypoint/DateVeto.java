package standfirst.keypoint;

import java.util.List;
import java.util.Optional;
import standfirst.language.Day;

/// Every date of the claim is one of its evidence, counted from the article's day where it is relative.
final class DateVeto implements Veto {
    @Override
    public Optional<Objection> against(Line claim, List<Line> evidence, Copy copy) {
        for (Day day : claim.days()) {
            boolean said = evidence.stream()
                    .flatMap(line -> line.days().stream())
                    .anyMatch(told -> day.follows(told, copy.published()));
            if (!said)
                return Objection.of(
                        Reason.DATE,
                        "The source gives no such date: “" + claim.text().substring(day.start(), day.end()) + "”.");
        }
        return Optional.empty();
    }
}
