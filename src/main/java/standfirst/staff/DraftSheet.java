package standfirst.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import standfirst.draft.DraftInWords;
import standfirst.edition.Assignment;
import standfirst.edition.Manuscript;
import standfirst.edition.OpenText;
import standfirst.edition.Written;
import standfirst.language.Language;
import standfirst.translation.Draft;
import standfirst.translation.Review;
import standfirst.web.Say;

/// A draft as the page of the translators' desk asks for it: `sheet.state(text)`.
public final class DraftSheet {
    /// Those of which more is to be said than the text's new state says.
    private static final Set<String> WORTH_SAYING = Set.of("kept", "refused", "conflict", "gone");

    /// Characters that a line of the field holds on a wide screen.
    private static final int LINE = 36;

    private final Assignment assignment;
    private final Say say;
    private final DraftInWords words;
    private final ReviewPage.Word word;
    private final Optional<Written> conflict;

    DraftSheet(Assignment assignment, Say say, ReviewPage.Word word, Optional<Written> conflict) {
        this.assignment = assignment;
        this.say = say;
        this.words = new DraftInWords(assignment.draft(), say);
        this.word = word;
        this.conflict = conflict;
    }

    public Assignment assignment() {
        return assignment;
    }

    public List<Assignment.Copy> copies() {
        return assignment.copies();
    }

    public String title() {
        return words.title();
    }

    public Locale source() {
        return assignment.draft().source();
    }

    public Locale target() {
        return assignment.draft().target();
    }

    public String direction(Locale language) {
        return Language.direction(language);
    }

    public String headline(Assignment.Copy copy) {
        return words.headline(copy.draft());
    }

    public boolean isWeb(Assignment.Copy copy) {
        return words.isWeb(copy.draft());
    }

    public String kind(OpenText text) {
        return words.kind(text.unit());
    }

    public List<String> hints(OpenText text) {
        return words.hints(text.unit());
    }

    /// `approved`, `written` (by a translator, not approved), `machine`, `refused` or `original`.
    public String state(OpenText text) {
        if (text.isApproved()) return "approved";
        return text.waiting().isPresent() ? "written" : words.state(text.unit());
    }

    public String stateInWords(OpenText text) {
        Optional<Manuscript> waiting = text.waiting();
        if (waiting.isPresent())
            return say.text(
                    "review.written",
                    waiting.get().by(),
                    say.stamp(waiting.get().when()));
        Optional<Review> review = text.unit().text().review();
        return review.map(by -> say.text("review.approved", by.by(), say.stamp(by.when())))
                .orElseGet(() -> words.stateInWords(text.unit()));
    }

    public List<String> findings(OpenText text) {
        return text.findings().stream().map(words::finding).toList();
    }

    public boolean needsReason(OpenText text) {
        return !text.findings().isEmpty() || text.reason().isPresent();
    }

    /// Rows of the field, with one to spare.
    public int rows(OpenText text) {
        Draft.Unit unit = text.unit();
        return 1 + Math.max(text.words().length(), unit.text().source().length()) / LINE;
    }

    /// What is to be said of a text since the form was sent; nothing of most.
    public @Nullable String word(OpenText text) {
        if (!text.id().equals(word.at()) || !WORTH_SAYING.contains(word.said())) return null;
        String said = word.said().equals("refused") && text.words().isEmpty() ? "empty" : word.said();
        return say.text("review.said." + said);
    }

    /// What could not be kept, since somebody else was there before.
    public @Nullable String mine(OpenText text) {
        return conflict.filter(written -> written.unit().equals(text.id()))
                .map(Written::target)
                .orElse(null);
    }

    public int texts() {
        return assignment.texts().size();
    }

    public String progress() {
        return progress(say, assignment);
    }

    static String progress(Say say, Assignment assignment) {
        return say.text(
                "review.progress", assignment.approved(), assignment.texts().size());
    }

    /// Those that can be approved without another look at what the check says.
    public List<String> ready() {
        List<String> ready = new ArrayList<>();
        for (OpenText text : assignment.texts()) if (isReady(text)) ready.add(seen(text));
        return ready;
    }

    static boolean isReady(OpenText text) {
        return !text.isApproved() && !text.words().isEmpty() && text.findings().isEmpty();
    }

    /// A text as it was seen.
    static String seen(OpenText text) {
        return text.id() + " " + text.tag();
    }
}
