package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.newsletter.Readers.MONDAY;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignerTest {
    private static final String LENA = "00000000000000aa";
    private static final String OMAR = "00000000000000bb";

    private final SettableClock clock = new SettableClock(MONDAY);
    private final Keyring keyring = new InMemoryKeyring();
    private final Signer signer = new Signer(keyring, clock, new SecureRandom());

    @Test
    void whatWasSignedIsRead() {
        for (Purpose purpose : Purpose.values())
            assertEquals(Optional.of(LENA), signer.read(purpose, signer.sign(purpose, LENA, MONDAY)));
    }

    @Test
    void aTokenForOnePurposeOpensNoOtherDoor() {
        for (Purpose made : Purpose.values())
            for (Purpose used : Purpose.values())
                if (made != used) assertEquals(Optional.empty(), signer.read(used, signer.sign(made, LENA, MONDAY)));
    }

    @Test
    void aTokenThatWasChangedAnywhereIsRefused() {
        String token = signer.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY);
        Random chance = new Random(8);
        for (int at = 0; at < token.length(); at++) {
            char other = "0123456789abcdef.".charAt(chance.nextInt(17));
            String changed = token.substring(0, at) + other + token.substring(at + 1);
            if (!changed.equals(token))
                assertEquals(Optional.empty(), signer.read(Purpose.UNSUBSCRIBE, changed), changed);
        }
        assertEquals(Optional.empty(), signer.read(Purpose.UNSUBSCRIBE, token.replace(LENA, OMAR)));
    }

    @Test
    void nonsenseIsRefused() {
        for (String token : List.of(
                "",
                ".",
                "...",
                "a.b.c.d",
                LENA,
                LENA + ".00000000.99999999999999999999.x",
                LENA + ".00000000.0.",
                "\u0000.\uD800.0.1",
                "x".repeat(100_000))) assertEquals(Optional.empty(), signer.read(Purpose.UNSUBSCRIBE, token));
    }

    @Test
    void aTokenOfAnotherPaperIsRefused() {
        Signer other = new Signer(new InMemoryKeyring(), clock, new SecureRandom());
        assertEquals(Optional.empty(), signer.read(Purpose.UNSUBSCRIBE, other.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY)));
    }

    @Test
    void aTokenIsBelievedToItsLastDay() {
        String confirm = signer.sign(Purpose.CONFIRM, LENA, MONDAY);
        String unsubscribe = signer.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY);
        clock.advance(Duration.ofDays(7));
        assertEquals(Optional.of(LENA), signer.read(Purpose.CONFIRM, confirm));
        clock.advance(Duration.ofDays(1));
        assertEquals(Optional.empty(), signer.read(Purpose.CONFIRM, confirm));
        clock.advance(Duration.ofDays(10_000));
        assertEquals(Optional.of(LENA), signer.read(Purpose.UNSUBSCRIBE, unsubscribe));
    }

    @Test
    void aNewKeySignsAndTheOldOneIsStillBelievedUntilItIsTakenAway() {
        String before = signer.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY);
        String old = keyring.keys().getFirst().id();
        signer.changeKey();
        String after = signer.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY);
        assertNotEquals(before, after);
        assertEquals(Optional.of(LENA), signer.read(Purpose.UNSUBSCRIBE, before));
        assertEquals(Optional.of(LENA), signer.read(Purpose.UNSUBSCRIBE, after));
        keyring.remove(old);
        clock.advance(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), signer.read(Purpose.UNSUBSCRIBE, before));
        assertEquals(Optional.of(LENA), signer.read(Purpose.UNSUBSCRIBE, after));
    }

    @Test
    void twoProcessesBelieveEachOther() {
        Signer other = new Signer(keyring, clock, new SecureRandom());
        assertEquals(Optional.of(LENA), other.read(Purpose.CONFIRM, signer.sign(Purpose.CONFIRM, LENA, MONDAY)));
    }

    @Test
    void aMailThatIsSentAgainHasTheSameLinks() {
        SignedLinks links = new SignedLinks(URI.create("https://paper.example/news/"), signer);
        Subscriber lena = Readers.confirmed(1, "lena@post.example");
        PersonalLinks first = links.of(lena, MONDAY);
        clock.advance(Duration.ofHours(3));
        assertEquals(first, links.of(lena, MONDAY));
        assertTrue(first.unsubscribe().toString().startsWith("https://paper.example/news/unsubscribe/"));
    }

    @Test
    void aTokenSurvivesAClientThatChangesCapitals() {
        String token = signer.sign(Purpose.UNSUBSCRIBE, LENA, MONDAY);
        assertEquals(Optional.of(LENA), signer.read(Purpose.UNSUBSCRIBE, token.toUpperCase(Locale.ROOT) + " "));
        assertTrue(token.matches("[0-9a-z.]{30,60}"), token);
    }

    @Test
    void aKeyIsNotPrinted() {
        LinkKey key = signer.changeKey();
        assertEquals("LinkKey " + key.id(), key.toString());
    }
}
