package standfirst.newsletter;

import java.time.Instant;

/// What is entered in the ledger about a delivery that a worker held.
public sealed interface Settlement {
    String delivery();

    /// It is over: delivered, or never to be. `code` is the server's answer, 0 if it was not asked.
    record Done(String delivery, Delivery.State state, Instant at, int code, String text) implements Settlement {
        public Done {
            if (state == Delivery.State.WAITING) throw new IllegalArgumentException("neither done nor given up");
        }
    }

    /// It was tried and is tried again at `next`: with the same version and date if this attempt `mayHaveArrived`, else
    /// with the newest.
    record Again(String delivery, Instant next, boolean mayHaveArrived, int code, String text) implements Settlement {}

    /// It was not tried, and is free again at `next`.
    record GivenBack(String delivery, Instant next) implements Settlement {}
}
