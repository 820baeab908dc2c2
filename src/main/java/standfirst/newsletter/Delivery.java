package standfirst.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.article.Ids;
import standfirst.edition.Edition;

/// A day's edition on its way to one reader, in one language: there is one of these and never a second. It is `due` at
/// the
/// reader's hour, and given up at `until`. `sections` are those that the reader wanted when it was entered.
public record Delivery(
        Reader reader, LocalDate day, Locale language, Set<String> sections, Instant due, Instant until) {

    /// A subscriber by their id, and the domain of their address, which limits how fast we may be.
    public record Reader(String subscriber, String domain) {}

    public Delivery {
        sections = Set.copyOf(sections);
        if (!due.isBefore(until)) throw new IllegalArgumentException("due " + due + ", but given up at " + until);
    }

    public static Delivery to(Subscriber subscriber, LocalDate day, Locale language, Schedule.Window window) {
        return new Delivery(
                new Reader(subscriber.id(), subscriber.mailbox().domain()),
                day,
                language,
                subscriber.wishes().sections(),
                window.from(),
                window.until());
    }

    /// Says nothing about the address, so that it can stand in return paths.
    public String id() {
        return Ids.of(reader.subscriber(), edition());
    }

    public String edition() {
        return Edition.id(day, language);
    }

    /// A delivery in the hands of a worker. `version` of the edition and `dated` are what an earlier attempt had that
    /// may
    /// have arrived, so that this one sends the same bytes.
    public record Leased(Delivery delivery, int version, Instant dated, int attempt) {}

    /// What a reader got of an earlier day.
    public record Got(LocalDate day, int version, Instant dated) {}

    /// Where a delivery stands.
    public enum State {
        /// To be sent, or being sent, or to be tried again.
        WAITING,
        /// The server has taken it.
        DELIVERED,
        /// The server does not take it.
        REFUSED,
        /// The server took it, and it came back.
        BOUNCED,
        /// The day ended before the server took it.
        TOO_LATE,
        /// The address gets no mail.
        SUPPRESSED,
        /// The reader has left, or wants no edition in this language any more.
        UNWANTED,
        /// The edition has no story in the sections that the reader wants.
        EMPTY;

        static final List<State> SETTLED = List.of(values()).subList(1, values().length);
    }
}
