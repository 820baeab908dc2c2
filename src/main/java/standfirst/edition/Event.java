package standfirst.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import standfirst.keypoint.Summary;

/// What happened, by the articles that tell it, before anybody has put it into words for readers; `since` is the day on
/// which an earlier edition told it first.
record Event(String id, Optional<LocalDate> since, List<Summary> tellings) {
    Event {
        tellings = List.copyOf(tellings);
    }
}
