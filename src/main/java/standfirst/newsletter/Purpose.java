package standfirst.newsletter;

import java.time.Duration;
import java.util.Optional;

/// What a signed link lets its bearer do. One for one purpose opens no other door.
public enum Purpose {
    /// Say yes. Who has not for a week has forgotten why the mail came.
    CONFIRM(Optional.of(Duration.ofDays(7))),

    /// See and change what is sent. There is a fresh one in each mail; those of old mails that were passed on end.
    PREFERENCES(Optional.of(Duration.ofDays(90))),

    /// End it: from any mail, however old.
    UNSUBSCRIBE(Optional.empty()),

    /// Tell us that a delivery came back: stands in return paths, signs deliveries, and opens no page.
    BOUNCE(Optional.empty());

    private final Optional<Duration> life;

    Purpose(Optional<Duration> life) {
        this.life = life;
    }

    Optional<Duration> life() {
        return life;
    }
}
