package standfirst.edition;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import standfirst.edition.Release.Held;
import standfirst.edition.Release.Out;
import standfirst.translation.Finding;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;

/// Until when the translators of a language have an edition to themselves, and what becomes of the machine's texts that
/// none of them has approved by then. `hour` is that of the edition's day, in the newsroom's zone; without one nothing
/// is waited for.
public record Deadline(Optional<LocalTime> hour, Unreviewed unreviewed) {
    public static final Deadline NONE = new Deadline(Optional.empty(), Unreviewed.LABELLED);

    /// What becomes of a text that no translator has approved.
    public enum Unreviewed {
        /// It goes out, labelled as machine translation.
        LABELLED,
        /// It waits: readers get the original, marked as such, and the translation with the version that has it
        /// approved.
        WAIT
    }

    /// Whether an edition may go out, and as what.
    public Release release(Edition edition, ZonedDateTime now) {
        long open = unreviewed(edition);
        Optional<ZonedDateTime> until =
                hour.map(time -> edition.day().atTime(time).atZone(now.getZone()));
        return until.filter(end -> open > 0 && now.isBefore(end))
                .<Release>map(end -> new Held(open, end))
                .orElseGet(() -> new Out(forReaders(edition)));
    }

    /// What readers may see of an edition, whatever the hour.
    public Edition forReaders(Edition edition) {
        return unreviewed == Unreviewed.LABELLED || unreviewed(edition) == 0
                ? edition
                : edition.told(Deadline::approved);
    }

    /// How many of its texts are a machine's still.
    static long unreviewed(Edition edition) {
        return edition.tellings()
                .flatMap(telling -> telling.texts().stream())
                .filter(text -> text.state() == State.MACHINE)
                .count();
    }

    private static Translation approved(Translation telling) {
        return telling.with(telling.texts().stream().map(Deadline::approved).toList());
    }

    private static Translated approved(Translated text) {
        return text.state() == State.MACHINE
                ? Translated.missing(text.source(), new Finding(Finding.UNREVIEWED, ""))
                : text;
    }
}
