package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// The first text goes on after the claim, or begins before it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “We did not sleep. The water rose all night,” said Ines Talbot. | “We did not sleep.
            en | “We did not sleep. The water rose all night,” said Ines Talbot. | The water rose all night,” said Ines Talbot.
            en | The ferry sank, the union says. Nobody knows why. It was built in 2004. | The ferry sank, the union says. Nobody knows why.
            de | Die Geschichte Sennbachs begann am 14. Juni 1158 mit einem Streit. | Die Geschichte Sennbachs begann am 14.
            de | Das Buch «Der Brückenbauer (und seine Luchse)» liegt aus. Es kostet nichts. | Das Buch «Der Brückenbauer (und seine Luchse)» liegt aus.
            es | «No dormimos. El agua subió toda la noche», dijo Inés Talbot. | «No dormimos.
            pt | As casas datam do século V a.C. Provavelmente eram de pescadores. | As casas datam do século V a.C.
            zh | “我们没有睡。水涨了一夜。”塔尔博特说。桥关闭了。 | 水涨了一夜。”塔尔博特说。
            ja | 橋は閉鎖された。原因は不明だという。 | 橋は閉鎖された。原因は不明だという。
            """)
    void wholeSentencesOfTheSourceAreGrounded(String language, String source, String claim) {
        Locale locale = Locale.of(language);
        ClaimCheck check = new CoverVerifier().check(claim, locale, Copy.of(source, locale, Optional.empty()));
        assertTrue(check.grounded(), check.detail());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The union says the plant poisoned the river.             | the plant poisoned the river.
            en | The council may close the bridge for good.              | close the bridge for good.
            fr | Selon le syndicat, l'usine a empoisonné la rivière.      | L'usine a empoisonné la rivière.
            """)
    void aPieceOfASentenceIsNotGroundedWhenItsMeaningIsCutOff(String language, String source, String claim) {
        Locale locale = Locale.of(language);
        ClaimCheck check = new CoverVerifier().check(claim, locale, Copy.of(source, locale, Optional.empty()));
        assertFalse(check.grounded(), claim);
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
