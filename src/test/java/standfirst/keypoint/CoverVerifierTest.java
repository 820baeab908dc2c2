package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverVerifierTest {
    private static final Copy BRIDGE = Copy.of("""
            The city council of Marlow approved a new footbridge over the river Senn on Tuesday.

            The bridge will cost 4.2 million euros and is expected to open in May 2027, mayor Ines Talbot said. \
            About 1,987 residents had signed a petition against the project.

            The old ferry, which carried 300 passengers a day, will not be closed.
            """, Locale.ENGLISH, Optional.of(LocalDate.of(2026, 5, 13)));

    @Test
    void aSentenceOfTheSourceIsGrounded() {
        assertGrounded("The old ferry, which carried 300 passengers a day, will not be closed.");
    }

    @Test
    void aPointInOtherWordsIsGroundedInItsSentence() {
        ClaimCheck check = check("Marlow's city council approved a footbridge over the Senn.");
        assertTrue(check.grounded(), check.detail());
        assertEquals(0, check.evidence().getFirst().sentence());
    }

    @Test
    void aNumberThatTheSourceDoesNotSayIsUngrounded() {
        assertRefused(Reason.NUMBER, "The bridge will cost 4.7 million euros, mayor Ines Talbot said.");
    }

    @Test
    void aWrongDayIsUngrounded() {
        assertRefused(Reason.DATE, "The city council of Marlow approved a new footbridge on Monday.");
    }

    @Test
    void aNameThatTheSourceDoesNotHaveIsUngrounded() {
        assertRefused(Reason.NAME, "The city council of Marlow, led by Peter Hanley, approved a new footbridge.");
    }

    @Test
    void aSentenceOfAnotherArticleIsUngrounded() {
        ClaimCheck check = check("Researchers found a new species of beetle in the forest canopy.");
        assertEquals(Optional.of(Reason.NO_SENTENCE), check.reason());
    }

    private static ClaimCheck check(String claim) {
        return new CoverVerifier().check(claim, Locale.ENGLISH, BRIDGE);
    }

    private static void assertGrounded(String claim) {
        ClaimCheck check = check(claim);
        assertTrue(check.grounded(), check.detail());
    }

    private static void assertRefused(Reason reason, String claim) {
        assertEquals(Optional.of(reason), check(claim).reason());
    }
}
