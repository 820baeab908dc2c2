package standfirst.staff;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// Enters who does what: `diary.enter(me, Act.What.PUBLISHED, "2026-11-25/de")`.
@Component
class Diary {
    private final Acts acts;
    private final InstantSource clock;

    Diary(Acts acts, InstantSource clock) {
        this.acts = acts;
        this.clock = clock;
    }

    void enter(Account who, Act.What what, String of) {
        enter(who, what, of, "");
    }

    void enter(Account who, Act.What what, String of, String words) {
        acts.enter(new Act(clock.instant().truncatedTo(ChronoUnit.MILLIS), who.name(), what, of, words));
    }
}
