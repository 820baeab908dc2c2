package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.newsletter.Readers.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.newsletter.Suppression.Reason;

/// What every suppression list does.
public abstract class SuppressionsContract {
    private static final Mailbox LENA = Mailbox.of("lena@post.example");
    private static final Mailbox LENA_IN_CAPITALS = Mailbox.of("LENA@Post.example");

    protected abstract Suppressions suppressions();

    @Test
    void anAddressIsSuppressedWhateverItsCapitals() {
        Suppressions suppressions = suppressions();
        suppressions.add(LENA_IN_CAPITALS, Reason.BOUNCE, MONDAY, "550 no such user");
        assertTrue(suppressions.has(LENA));
        assertFalse(suppressions.has(Mailbox.of("omar@post.example")));
        assertEquals(
                List.of(new Suppression(
                        Optional.of("lena@post.example"), Reason.BOUNCE, MONDAY, Optional.of("550 no such user"))),
                suppressions.of(LENA));
    }

    @Test
    void aReasonThatStandsKeepsItsDate() {
        Suppressions suppressions = suppressions();
        suppressions.add(LENA, Reason.COMPLAINT, MONDAY, "");
        suppressions.add(LENA, Reason.COMPLAINT, MONDAY.plusSeconds(3600), "again");
        assertEquals(
                List.of(new Suppression(Optional.of("lena@post.example"), Reason.COMPLAINT, MONDAY, Optional.empty())),
                suppressions.of(LENA));
    }

    @Test
    void eachReasonIsLiftedOnItsOwn() {
        Suppressions suppressions = suppressions();
        suppressions.add(LENA, Reason.COMPLAINT, MONDAY, "");
        suppressions.add(LENA, Reason.UNSUBSCRIBED, MONDAY, "");
        assertTrue(suppressions.lift(LENA_IN_CAPITALS, Reason.UNSUBSCRIBED));
        assertFalse(suppressions.lift(LENA, Reason.UNSUBSCRIBED));
        assertEquals(
                List.of(Reason.COMPLAINT),
                suppressions.of(LENA).stream().map(Suppression::reason).toList());
        assertTrue(suppressions.lift(LENA, Reason.COMPLAINT));
        assertFalse(suppressions.has(LENA));
    }

    @Test
    void anErasedAddressIsStillKnownWhenItIsSeen() {
        Suppressions suppressions = suppressions();
        suppressions.add(LENA, Reason.BY_HAND, MONDAY, "asked us on the telephone: 030 5550123");
        suppressions.erase(LENA_IN_CAPITALS);
        assertEquals(
                List.of(new Suppression(Optional.empty(), Reason.BY_HAND, MONDAY, Optional.empty())),
                suppressions.newest(10));
        assertTrue(suppressions.has(LENA));
    }

    @Test
    void theNewestComeFirst() {
        Suppressions suppressions = suppressions();
        suppressions.add(LENA, Reason.BOUNCE, MONDAY, "");
        suppressions.add(Mailbox.of("omar@post.example"), Reason.BY_HAND, MONDAY.plusSeconds(60), "");
        assertEquals(
                List.of(Reason.BY_HAND, Reason.BOUNCE),
                suppressions.newest(2).stream().map(Suppression::reason).toList());
        assertEquals(1, suppressions.newest(1).size());
    }
}
