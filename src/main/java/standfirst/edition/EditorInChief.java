package standfirst.edition;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Who says what readers see: publishes drafts, and takes back what should not have been said.
public final class EditorInChief {
    private final Editions editions;
    private final Editions published;
    private final Function<LocalDate, Corrector> correctors;
    private final InstantSource clock;

    /// @param editions the newsroom's, drafts among them
    /// @param published what readers see by now
    /// @param correctors those of a day's editions
    public EditorInChief(
            Editions editions, Editions published, Function<LocalDate, Corrector> correctors, InstantSource clock) {
        this.editions = editions;
        this.published = published;
        this.correctors = correctors;
        this.clock = clock;
    }

    /// The newest version of an edition, and whether readers see that version.
    public record Proof(Edition edition, boolean published) {}

    /// Those of the newest day.
    public List<Proof> newest() {
        return editions.languages().stream()
                .flatMap(language -> editions.latest(language).stream())
                .map(this::proof)
                .toList();
    }

    public Optional<Proof> find(LocalDate day, Locale language) {
        return editions.find(day, language).map(this::proof);
    }

    private Proof proof(Edition edition) {
        return new Proof(edition, isSeen(edition));
    }

    private boolean isSeen(Edition edition) {
        return published
                .find(edition.day(), edition.language(), edition.version())
                .isPresent();
    }

    /// Shows an edition to readers, from now on.
    ///
    /// @return whether they did not see it before
    public boolean publish(Edition draft) {
        if (isSeen(draft)) return false;
        editions.publish(draft, clock.instant());
        return true;
    }

    /// Takes a point or a story back, by its id, and tells readers why. What they see is corrected at once; a draft
    /// that
    /// is newer stays a draft, with the same correction.
    ///
    /// @param among chooses the editions in question
    /// @return the corrected versions; none if nothing of that id is shown
    public List<Edition> withdraw(String id, String reason, Function<Editions, List<Edition>> among) {
        return correct(id, among, (corrector, edition) -> corrector.withdraw(edition, id, reason.strip()));
    }

    /// Puts other words in the place of a point's, by its id, in the same way.
    ///
    /// @throws Corrector.Refused if they cannot stand, as when its article does not say them
    public List<Edition> reword(String id, String words, String reason, Function<Editions, List<Edition>> among) {
        return correct(id, among, (corrector, edition) -> corrector.reword(edition, id, words.strip(), reason.strip()));
    }

    private List<Edition> correct(
            String id, Function<Editions, List<Edition>> among, BiFunction<Corrector, Edition, Edition> correction) {
        List<Edition> newest = among.apply(editions);
        List<Edition> seen = among.apply(published);
        List<Edition> corrected = new ArrayList<>();
        for (Edition old : seen)
            if (old.shows(id)) {
                Edition next = corrected(old, correction);
                editions.publish(next, clock.instant());
                corrected.add(next);
            }
        for (Edition draft : newest)
            if (!seen.contains(draft) && draft.shows(id)) corrected.add(corrected(draft, correction));
        return corrected;
    }

    private Edition corrected(Edition from, BiFunction<Corrector, Edition, Edition> correction) {
        return editions.save(correction.apply(correctors.apply(from.day()), from));
    }
}
