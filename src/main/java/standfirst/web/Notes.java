package standfirst.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict;
import standfirst.translation.Finding;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// What readers are told beside the points of one telling, in the order in which it matters.
final class Notes {
    private final Say say;
    private final Translation telling;
    private final Summary summary;

    Notes(Say say, Translation telling) {
        this.say = say;
        this.telling = telling;
        this.summary = telling.summary();
    }

    List<String> all() {
        List<String> notes = new ArrayList<>();
        translation(notes);
        if (!summary.withheld().isEmpty()) notes.add(withheld());
        if (summary.proposed() == 0) notes.add(say.text("no-points"));
        if (summary.article().facts().preview()) notes.add(say.text("preview"));
        if (summary.steppedIn().isPresent()) notes.add(say.text("stepped-in"));
        return notes;
    }

    /// Whose translation it is, if it is one.
    Optional<String> translator() {
        return Optional.of(telling).filter(Shown::isTranslated).map(translated -> byWhom());
    }

    private void translation(List<String> notes) {
        if (!Shown.isTranslated(telling)) return;
        notes.add(byWhom());
        if (telling.texts().stream().anyMatch(Notes::waits)) notes.add(say.text("unreviewed", from()));
        else if (any(Translated.State.ORIGINAL)) notes.add(say.text("part-original", from()));
    }

    private static boolean waits(Translated text) {
        return text.findings().stream().anyMatch(finding -> finding.kind().equals(Finding.UNREVIEWED));
    }

    private String from() {
        return say.language(summary.article().language());
    }

    /// A text is a machine's until a person stands for it.
    private String byWhom() {
        String from = from();
        List<String> translators = telling.texts().stream()
                .flatMap(text -> text.review().stream())
                .map(Review::by)
                .distinct()
                .toList();
        if (translators.isEmpty()) return say.text("machine", from);
        String key = any(Translated.State.MACHINE) ? "part-reviewed" : "reviewed";
        return say.text(key, from, say.list(translators));
    }

    private boolean any(Translated.State state) {
        return telling.texts().stream().anyMatch(text -> text.state() == state);
    }

    private String withheld() {
        List<String> reasons = summary.withheld().stream()
                .map(Verdict.Ungrounded::reason)
                .distinct()
                .map(say::reason)
                .toList();
        return say.text("withheld", summary.withheld().size(), summary.proposed(), say.list(reasons));
    }
}
