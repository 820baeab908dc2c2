package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Assignment;
import standfirst.edition.Edition;
import standfirst.edition.Handed;
import standfirst.edition.Handed.Result;
import standfirst.edition.Manuscript;
import standfirst.edition.Newsstand;
import standfirst.edition.OpenText;
import standfirst.edition.ReviewDesk;
import standfirst.edition.Written;
import standfirst.store.Database;
import standfirst.translation.Glossary;
import standfirst.translation.Returned;
import standfirst.translation.TranslationCheck;

/// Two translators at one desk, over a real store.
class ReviewDeskTest {
    private static final String JULES = "Die Nachtfähre zwischen Port Eldra und Skarrow legt am 1. Dezember wieder ab.";
    private static final String WRONG = "Die Nachtfähre zwischen Port Eldra und Skarrow legt am 2. Dezember wieder ab.";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private final InstantSource clock = () -> now;
    private Database database;
    private ReviewDesk desk;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
        database.editions().save(Newsstand.german());
        desk = desk();
    }

    private ReviewDesk desk() {
        return new ReviewDesk(
                database.editions(),
                database.manuscripts(),
                new TranslationCheck(),
                (from, to) -> Glossary.NONE,
                clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Assignment english() {
        return desk.find(Newsstand.DAY, Locale.ENGLISH, Locale.GERMAN).orElseThrow();
    }

    private Edition german() {
        return database.editions().find(Newsstand.DAY, Locale.GERMAN).orElseThrow();
    }

    /// The ferry's first point.
    private OpenText point() {
        return english().texts().get(1);
    }

    private Handed hand(OpenText text, String words, boolean approve, String by) {
        return hand(by, new Written(text.id(), text.tag(), words, Optional.empty(), approve))
                .getFirst();
    }

    private List<Handed> hand(String by, Written... texts) {
        now = now.plusSeconds(60);
        return desk.hand(Newsstand.DAY, Locale.ENGLISH, Locale.GERMAN, List.of(texts), by)
                .orElseThrow();
    }

    @Test
    void whatIsOnlyKeptWaitsOnTheDeskAndNotInTheEdition() {
        assertEquals(Result.KEPT, hand(point(), JULES, false, "Jule Brandt").result());
        assertEquals(1, german().version());

        desk = desk();
        assertEquals(JULES, point().words());
        assertFalse(point().isApproved());
        assertEquals("Jule Brandt", point().waiting().orElseThrow().by());
    }

    @Test
    void whatIsApprovedIsInTheNextVersionOfTheEdition() {
        assertEquals(Result.APPROVED, hand(point(), JULES, true, "Jule Brandt").result());
        assertEquals(2, german().version());
        assertEquals(
                JULES,
                german().tellings()
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .target());
        assertTrue(point().isApproved());
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther() {
        OpenText asBothSawIt = point();
        hand(asBothSawIt, JULES, false, "Jule Brandt");

        Handed second = hand(asBothSawIt, "Ab Dezember fährt die Fähre.", true, "Ruben Ott");
        assertEquals(Result.CONFLICT, second.result());
        assertEquals("Ab Dezember fährt die Fähre.", second.written().target());
        assertEquals(JULES, second.now().orElseThrow().words());
        assertEquals(1, german().version());
    }

    @Test
    void theSameWordsFromTwoAreNoConflict() {
        OpenText asBothSawIt = point();
        hand(asBothSawIt, JULES, false, "Jule Brandt");
        assertEquals(
                Result.UNCHANGED, hand(asBothSawIt, JULES, false, "Ruben Ott").result());
    }

    @Test
    void whatTheCheckSpeaksAgainstIsKeptButNotApprovedWithoutAReason() {
        Handed refused = hand(point(), WRONG, true, "Jule Brandt");
        assertEquals(Result.REFUSED, refused.result());
        assertEquals(WRONG, point().words());
        assertFalse(point().findings().isEmpty());
        assertEquals(1, german().version());

        Handed stands = hand(
                        "Jule Brandt",
                        new Written(point().id(), point().tag(), WRONG, Optional.of("the board put it off"), true))
                .getFirst();
        assertEquals(Result.APPROVED, stands.result());
        assertEquals(Optional.of("the board put it off"), point().reason());
        assertEquals(2, german().version());
    }

    @Test
    void manyApprovedTogetherMakeOneVersionAndTheRefusedOneStopsNoOther() {
        List<OpenText> texts = english().texts();
        Written[] all = texts.stream()
                .map(text -> new Written(text.id(), text.tag(), text.words(), Optional.empty(), true))
                .toArray(Written[]::new);
        List<Handed> handed = hand("Jule Brandt", all);

        long approved =
                handed.stream().filter(text -> text.result() == Result.APPROVED).count();
        long empty = texts.stream().filter(text -> text.words().isEmpty()).count();
        assertEquals(texts.size() - empty, approved);
        assertEquals(
                empty,
                handed.stream().filter(text -> text.result() == Result.REFUSED).count());
        assertTrue(empty > 0 && approved > 1, handed.toString());
        assertEquals(2, german().version());
        assertEquals(approved, english().approved());
    }

    @Test
    void anApprovedTextCanBeTakenUpAgainWhileReadersKeepTheOldOne() {
        hand(point(), JULES, true, "Jule Brandt");
        String other = "Am 1. Dezember legt die Nachtfähre zwischen Port Eldra und Skarrow wieder ab.";
        hand(point(), other, false, "Ruben Ott");

        assertEquals(other, point().words());
        assertFalse(point().isApproved());
        assertEquals(
                JULES,
                german().tellings()
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .target());
    }

    @Test
    void aFileThatCameInLaterOvertakesWhatWaits() {
        OpenText seen = point();
        hand(seen, JULES, false, "Jule Brandt");
        now = now.plusSeconds(60);
        String rubens = "Die Nachtfähre zwischen Port Eldra und Skarrow verkehrt ab dem 1. Dezember wieder.";
        desk.take(
                new Returned(
                        Locale.ENGLISH,
                        Locale.GERMAN,
                        Optional.empty(),
                        List.of(new Returned.Text(
                                seen.id(), seen.unit().text().source(), rubens, true, Optional.empty()))),
                "Ruben Ott",
                Optional.of(Newsstand.DAY));

        assertEquals(rubens, point().words());
        assertTrue(point().isApproved());
        assertEquals(Result.CONFLICT, hand(seen, JULES, true, "Jule Brandt").result());
        assertEquals(
                List.of("Jule Brandt", "Ruben Ott"),
                desk.versions(english(), seen.id()).stream().map(Manuscript::by).toList());
    }

    @Test
    void aTextThatTheEditionDoesNotHaveIsGone() {
        Handed gone = hand("Jule Brandt", new Written("nothing", "", "Nichts", Optional.empty(), true))
                .getFirst();
        assertEquals(Result.GONE, gone.result());
        assertEquals(1, german().version());
    }

    @Test
    void aDayWithoutADraftTakesNothing() {
        assertEquals(
                Optional.empty(),
                desk.hand(
                        Newsstand.DAY.plusDays(1),
                        Locale.ENGLISH,
                        Locale.GERMAN,
                        List.of(new Written("p", "", "x", Optional.empty(), true)),
                        "Jule Brandt"));
        assertEquals(Optional.empty(), desk.find(Newsstand.DAY, Locale.JAPANESE, Locale.GERMAN));
    }

    @Test
    void theNewestDaysLieOnTopOfTheDesk() {
        assertEquals(
                List.of(Newsstand.DAY),
                desk.newest(Locale.GERMAN, 3).stream()
                        .map(Assignment::day)
                        .distinct()
                        .toList());
        assertEquals(List.of(), desk.newest(Locale.JAPANESE, 3));
    }
}
