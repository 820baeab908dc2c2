package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of readers' reports does.
public abstract class ReportsContract {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    protected abstract Reports reports();

    private static Report report(String point, String note, Instant when) {
        return new Report(
                point,
                "8aba59362f16db4c",
                LocalDate.of(2026, 11, 25),
                Locale.of("ar"),
                2,
                "يفتح الميناء أبوابه يوم الخميس.",
                Report.Kind.TRANSLATION,
                Optional.of(note).filter(words -> !words.isEmpty()),
                when);
    }

    @Test
    void whatWasReportedIsThereAsItWasSaid() {
        Reports reports = reports();
        Report report = report("p1", "'; DROP TABLE reports; --\n\"<b>", NOON);
        reports.add(report);
        assertEquals(List.of(report), reports.open(10));
    }

    @Test
    void theNewestComesFirstAndNoMoreThanWereAskedFor() {
        Reports reports = reports();
        Report first = report("p1", "", NOON);
        Report later = report("p2", "", NOON.plusSeconds(61));
        reports.add(first);
        reports.add(later);
        assertEquals(List.of(later, first), reports.open(10));
        assertEquals(List.of(later), reports.open(1));
    }

    @Test
    void whatIsSettledIsNotOpenAnyMore() {
        Reports reports = reports();
        Report report = report("p1", "", NOON);
        reports.add(report);
        assertTrue(reports.settle(report.id()));
        assertFalse(reports.settle(report.id()));
        assertFalse(reports.settle("nothing"));
        assertEquals(List.of(), reports.open(10));
    }

    @Test
    void aButtonPressedTwiceIsOneReport() {
        Reports reports = reports();
        reports.add(report("p1", "", NOON));
        reports.add(report("p1", "", NOON.plusMillis(300)));
        assertEquals(1, reports.open(10).size());
    }

    @Test
    void aReportOfNothingOrABookOfNotesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> report(" ", "", NOON));
        assertThrows(IllegalArgumentException.class, () -> report("p1", "x".repeat(Report.LONGEST_NOTE + 1), NOON));
    }
}
