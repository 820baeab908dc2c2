package standfirst.staff;

import java.time.Instant;
import java.util.Optional;

/// What makes the day's editions when somebody asks for them.
public interface Presses {
    /// Of a server that only serves.
    Presses CLOSED = new Presses() {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public boolean roll(String by) {
            return false;
        }
    };

    default boolean isOpen() {
        return true;
    }

    /// When they are made next without being asked.
    default Optional<Instant> next() {
        return Optional.empty();
    }

    /// Asks for today's editions, to be begun in a moment by one of the servers that work.
    ///
    /// @return whether there was no such wish whose run has not ended yet
    boolean roll(String by);
}
