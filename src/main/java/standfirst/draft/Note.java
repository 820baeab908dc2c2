package standfirst.draft;

import java.util.ArrayList;
import java.util.List;
import standfirst.translation.Draft;
import standfirst.translation.Finding;

/// What a translator is told beside a text, in the order in which it helps: what it is, the sentences that say it, what
/// to keep, what the check found, who has been at it before.
record Note(String kind, String text) {
    static List<Note> of(Draft.Unit unit) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("kind", unit.kind().word()));
        unit.quotes().forEach(quote -> notes.add(new Note("source-sentence", quote)));
        unit.keep().forEach(word -> notes.add(new Note("keep", word)));
        unit.terms().forEach((term, translation) -> notes.add(new Note("glossary", term + " = " + translation)));
        for (Finding finding : unit.text().findings())
            notes.add(new Note("finding", finding.kind() + ": " + finding.detail()));
        unit.text().review().ifPresent(review -> {
            notes.add(new Note("translated-by", review.by()));
            review.override().ifPresent(reason -> notes.add(new Note("override", reason)));
        });
        return notes;
    }
}
