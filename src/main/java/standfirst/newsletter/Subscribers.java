package standfirst.newsletter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who asked for the edition by mail; each address once, whatever its capitals.
public interface Subscribers {
    /// Adds a subscriber, unless the address is there already.
    ///
    /// @return the one who has the address now
    Subscriber add(Subscriber subscriber);

    /// Adds confirmed subscribers, all or none of them. Who was asked under the same address, and has not answered, is
    /// confirmed by it; of everybody else who is there nothing changes.
    ///
    /// @return how many were added or confirmed
    int confirm(Collection<Subscriber> confirmed);

    /// Changes a subscriber; two changes at once come one after the other. The id and the address stay.
    ///
    /// @return the changed one, or nothing where there is none with the id
    Optional<Subscriber> revise(String id, UnaryOperator<Subscriber> change);

    Optional<Subscriber> find(String id);

    Optional<Subscriber> find(Mailbox mailbox);

    /// @return whether there was one
    boolean remove(String id);

    /// Forgets those who asked before a time and have not confirmed.
    ///
    /// @return how many they were
    int forgetAsked(Instant before);

    /// The slots that some confirmed subscriber chose.
    List<Slot> slots();

    /// The confirmed subscribers of a slot in the order of their ids, at most so many of those after an id (`""`: from
    /// the first).
    List<Subscriber> confirmed(Slot slot, String after, int atMost);

    /// All of them, whatever their standing, in the order of their ids, at most so many of those after an id.
    List<Subscriber> all(String after, int atMost);
}
