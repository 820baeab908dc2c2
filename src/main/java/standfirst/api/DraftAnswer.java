package standfirst.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import standfirst.edition.Assignment;
import standfirst.edition.Manuscript;
import standfirst.edition.OpenText;
import standfirst.translation.Draft;
import standfirst.translation.Finding;
import standfirst.translation.Review;

/// A draft as the API tells it.
record DraftAnswer(LocalDate day, String from, String to, String edition, int version, List<Copy> articles) {
    static DraftAnswer of(Assignment assignment) {
        Draft draft = assignment.draft();
        return new DraftAnswer(
                assignment.day(),
                draft.source().toLanguageTag(),
                draft.target().toLanguageTag(),
                draft.edition(),
                assignment.version(),
                assignment.copies().stream().map(Copy::of).toList());
    }

    record Copy(String article, String address, List<Text> texts) {
        static Copy of(Assignment.Copy copy) {
            return new Copy(
                    copy.draft().article(),
                    copy.draft().address().toString(),
                    copy.texts().stream().map(Text::of).toList());
        }
    }

    /// `state` is `original` (nothing to show yet), `machine`, `written` (by a translator, not approved) or `approved`.
    record Text(
            String id,
            String kind,
            String state,
            String tag,
            String source,
            List<String> evidence,
            List<String> keep,
            Map<String, String> terms,
            OptionalInt atMost,
            String target,
            List<Finding> findings,
            Optional<String> reason,
            Optional<String> by,
            Optional<Instant> when) {
        static Text of(OpenText text) {
            Draft.Unit unit = text.unit();
            Optional<Review> review = unit.text().review();
            return new Text(
                    text.id(),
                    unit.kind().word(),
                    state(text),
                    text.tag(),
                    unit.text().source(),
                    unit.quotes(),
                    unit.keep(),
                    unit.terms(),
                    unit.atMost(),
                    text.words(),
                    text.findings(),
                    text.reason(),
                    text.waiting().map(Manuscript::by).or(() -> review.map(Review::by)),
                    text.waiting().map(Manuscript::when).or(() -> review.map(Review::when)));
        }

        private static String state(OpenText text) {
            if (text.isApproved()) return "approved";
            if (text.waiting().isPresent()) return "written";
            return text.words().isEmpty() ? "original" : "machine";
        }
    }
}
