package standfirst.edition;

import java.util.List;
import java.util.Optional;
import standfirst.article.Ids;
import standfirst.translation.Draft.Unit;
import standfirst.translation.Finding;
import standfirst.translation.Review;

/// One text of a draft as it lies on the translators' desk: as the edition has it, and what one of them has written of
/// it since. `findings` are what the check has against the words that stand there now.
public record OpenText(Unit unit, Optional<Manuscript> manuscript, List<Finding> findings) {
    public OpenText {
        findings = List.copyOf(findings);
    }

    public String id() {
        return unit.id();
    }

    /// The words that stand there now: a translator's, approved or not, else the machine's; empty if there are none.
    public String words() {
        return waiting().map(Manuscript::target).or(unit::translation).orElse("");
    }

    /// Why they are to stand, if somebody has said so.
    public Optional<String> reason() {
        return waiting().isPresent()
                ? waiting().flatMap(Manuscript::reason)
                : unit.text().review().flatMap(Review::override);
    }

    /// What was written and not approved yet, of the source as it is now. A later approval (by a file that came in)
    /// overtakes it.
    public Optional<Manuscript> waiting() {
        return manuscript
                .filter(written -> !written.approved())
                .filter(written -> written.source().equals(unit.text().source()))
                .filter(written -> unit.text().review().stream()
                        .allMatch(review -> review.when().isBefore(written.when())));
    }

    /// Whether a person stands for the words that stand there.
    public boolean isApproved() {
        return waiting().isEmpty() && unit.isReviewed();
    }

    /// Another one as soon as a person has touched the text, or its source has changed: who hands in a text names the
    /// tag of what he has seen.
    public String tag() {
        String review = unit.text()
                .review()
                .map(by -> by.by() + by.when() + unit.text().target())
                .orElse("");
        return Ids.of(unit.text().source(), String.valueOf(version()), review);
    }

    int version() {
        return manuscript.map(Manuscript::version).orElse(0);
    }
}
