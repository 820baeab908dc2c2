package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.edition.Deadline.Unreviewed;
import standfirst.edition.Release.Held;
import standfirst.edition.Release.Out;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;

class DeadlineTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime HALF_PAST_SIX =
            Newsstand.DAY.atTime(6, 30).atZone(BERLIN);

    private static Deadline atHalfPastSix(Unreviewed unreviewed) {
        return new Deadline(Optional.of(LocalTime.of(6, 30)), unreviewed);
    }

    private static Edition out(Release release) {
        return ((Out) release).edition();
    }

    private static Translation ferry(Edition edition) {
        return edition.stories().findFirst().orElseThrow().lead();
    }

    @Test
    void editionIsHeldForItsTranslatorsUntilTheHour() {
        Release before = atHalfPastSix(Unreviewed.LABELLED).release(Newsstand.german(), HALF_PAST_SIX.minusSeconds(1));
        assertEquals(new Held(3, HALF_PAST_SIX), before);
    }

    @Test
    void hourIsThatOfTheNewsroomOnTheEditionsDay() {
        Deadline deadline = atHalfPastSix(Unreviewed.LABELLED);
        ZonedDateTime sameInstant = HALF_PAST_SIX.withZoneSameInstant(ZoneId.of("Asia/Kolkata"));
        assertTrue(deadline.release(Newsstand.german(), sameInstant) instanceof Out);
        assertTrue(deadline.release(Newsstand.german(), HALF_PAST_SIX.minusDays(1)) instanceof Held);
        assertTrue(deadline.release(Newsstand.german(), HALF_PAST_SIX.plusDays(1)) instanceof Out);
    }

    @Test
    void atTheHourItGoesOutLabelledAsMachineTranslation() {
        Release release = atHalfPastSix(Unreviewed.LABELLED).release(Newsstand.german(), HALF_PAST_SIX);
        assertEquals(Newsstand.german(), out(release));
    }

    @Test
    void orWhatNobodyApprovedWaitsAndReadersGetTheOriginal() {
        Edition edition = out(atHalfPastSix(Unreviewed.WAIT).release(Newsstand.reviewed(), HALF_PAST_SIX));

        assertEquals(State.REVIEWED, ferry(edition).headline().state());
        for (Translated point : ferry(edition).points()) {
            assertEquals(State.ORIGINAL, point.state());
            assertEquals(point.source(), point.target());
        }
        assertEquals(0, Deadline.unreviewed(edition));
    }

    @Test
    void editionThatIsWhollyApprovedWaitsForNobody() {
        Edition approved = Newsstand.reviewed()
                .told(telling -> telling.with(List.of(
                        telling.headline(),
                        Translated.original("a"),
                        Translated.original("b"),
                        Translated.original("c"))));
        assertSame(approved, out(atHalfPastSix(Unreviewed.WAIT).release(approved, HALF_PAST_SIX.minusHours(3))));
    }

    @Test
    void withoutADeadlineEverythingGoesOutLabelled() {
        Edition german = Newsstand.german();
        assertSame(german, out(Deadlines.NONE.release(german, HALF_PAST_SIX.minusDays(9))));
    }

    @Test
    void eachLanguageHasItsOwnDeadline() {
        Deadlines deadlines = new Deadlines(Map.of(Locale.GERMAN, new Deadline(Optional.empty(), Unreviewed.WAIT)));
        assertTrue(ferry(deadlines.forReaders(Newsstand.german())).headline().isOriginal());
        assertEquals(Newsstand.arabic(), deadlines.forReaders(Newsstand.arabic()));
    }
}
