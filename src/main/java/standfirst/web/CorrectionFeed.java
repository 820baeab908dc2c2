package standfirst.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.edition.Correction;
import standfirst.edition.Edition;

/// What a paper took back, for feed readers: one entry a correction, what was said, what is said now, and why.
public final class CorrectionFeed {
    private final Templates templates;
    private final Masthead masthead;

    public CorrectionFeed(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead;
    }

    /// `corrections.xml`.
    public String atom(Edition edition, List<Correction> corrections) {
        return AtomFeed.write(Channel.ofCorrections(masthead, edition), entries(edition, corrections));
    }

    /// `corrections.json`.
    public String json(Edition edition, List<Correction> corrections) {
        return JsonFeed.write(Channel.ofCorrections(masthead, edition), entries(edition, corrections));
    }

    private List<Entry> entries(Edition edition, List<Correction> corrections) {
        return corrections.stream()
                .map(correction -> entry(edition, correction))
                .toList();
    }

    private Entry entry(Edition edition, Correction correction) {
        Say say = Say.in(Shown.language(edition));
        String html = templates.fill(
                "correction-entry.html", Shown.language(edition), Map.of("say", say, "correction", correction));
        return new Entry(
                Entry.urn(
                        edition.language().toLanguageTag(),
                        correction.id(),
                        correction.when().toString()),
                page(edition, correction),
                Optional.empty(),
                say.text("correction.title", correction.headline().text()),
                html.strip(),
                correction.when(),
                correction.when(),
                List.of(masthead.name()),
                Shown.language(edition),
                say.text("corrections"));
    }

    /// The page of an article that was withdrawn whole is gone.
    private Optional<String> page(Edition edition, Correction correction) {
        String page = correction.what() == Correction.What.STORY
                ? "index.html#corrections"
                : "articles/" + correction.articles().getFirst() + ".html";
        return Links.fromEdition(masthead, edition.language()).absolute(page);
    }
}
