package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.language.Language;
import standfirst.newsletter.Newsletter;
import standfirst.newsletter.PersonalLinks;
import standfirst.web.Links;
import standfirst.web.Masthead;
import standfirst.web.Say;
import standfirst.web.Shown;
import standfirst.web.Templates;

/// Sets an edition as mail, from `newsletter.html` and `newsletter.txt`, cut until the HTML fits. The text has the same
/// stories, and every point of theirs with its source sentences.
public final class NewsletterWriter {
    static final int MOST_BYTES = 80_000;

    /// Gmail hides what lies beyond 102 KB, and the encoding's share counts.
    static final int MOST_ENCODED_BYTES = 102 * 1024;

    /// RFC 5322, 2.1.1: the line that every client shows whole.
    private static final int SUBJECT_LENGTH = 76;

    private static final int PREHEADER_LENGTH = 140;

    private final Templates templates;
    private final Masthead masthead;
    private final Optional<PersonalLinks> reader;

    public NewsletterWriter(Templates templates, Masthead masthead) {
        this(templates, masthead, Optional.empty());
    }

    private NewsletterWriter(Templates templates, Masthead masthead, Optional<PersonalLinks> reader) {
        this.templates = templates;
        this.masthead = masthead;
        this.reader = reader;
    }

    /// Leaves room for the links that each subscriber's copy has of its own: `personalLinks.in(newsletter)`.
    public NewsletterWriter forSubscribers() {
        return new NewsletterWriter(templates, masthead, Optional.of(PersonalLinks.BLANK));
    }

    /// For readers who have nothing to be told of earlier ones.
    public Newsletter write(Edition edition) {
        return write(edition, List.of());
    }

    /// For readers who got an earlier edition, or an earlier version of this one, and must be told what it said wrong:
    /// `write(today, yesterday.correctionsFor(theVersionTheyGot))`.
    public Newsletter write(Edition edition, List<Correction> corrections) {
        Layout layout = fitting(edition, corrections);
        return new Newsletter(
                edition.id() + ".v" + edition.version(),
                languages(edition),
                subject(edition),
                corrections,
                text(edition, layout, corrections),
                html(edition, layout, corrections));
    }

    /// The layout with the fewest cuts that fits, by bisection: each cut makes the mail smaller.
    private Layout fitting(Edition edition, List<Correction> corrections) {
        int tooFew = -1;
        int enough = Layout.mostCuts(edition);
        while (enough - tooFew > 1) {
            int cuts = tooFew < 0 ? 0 : (tooFew + enough) >>> 1;
            if (fits(html(edition, new Layout(edition, cuts), corrections))) enough = cuts;
            else tooFew = cuts;
        }
        return new Layout(edition, enough);
    }

    private static boolean fits(String html) {
        String wire = SetPart.wire(html);
        return wire.getBytes(UTF_8).length <= MOST_BYTES
                && TransferEncoding.shortest(wire).size(wire) <= MOST_ENCODED_BYTES;
    }

    private static List<Locale> languages(Edition edition) {
        Stream<Locale> shown = edition.stories().map(Story::lead).map(lead -> Shown.language(lead, lead.headline()));
        return Stream.concat(Stream.of(Shown.language(edition)), shown)
                .distinct()
                .toList();
    }

    private String subject(Edition edition) {
        String first = headlines(edition).findFirst().orElseGet(() -> masthead.name());
        return Lines.cut(first, SUBJECT_LENGTH, Shown.language(edition));
    }

    /// What a mailbox shows after the subject.
    private static String preheader(Edition edition) {
        String counts = Say.in(Shown.language(edition)).counts(edition);
        String more = Stream.concat(headlines(edition).skip(1).limit(3), Stream.of(counts))
                .collect(Collectors.joining(" · "));
        return Lines.cut(more, PREHEADER_LENGTH, Shown.language(edition));
    }

    private static Stream<String> headlines(Edition edition) {
        return edition.stories().map(story -> Lines.one(story.lead().headline().target()));
    }

    /// The template's indents and empty lines are not worth their bytes.
    private String html(Edition edition, Layout layout, List<Correction> corrections) {
        Map<String, Object> values = values(edition, layout, corrections);
        values.put("door", Doors.ofHtml(links(edition)));
        values.put("direction", direction(edition));
        values.put("preheader", preheader(edition));
        return templates
                .fill("newsletter.html", Shown.language(edition), values)
                .replaceAll("\n\\s*+", "\n");
    }

    /// Text templates leave empty lines where they had nothing to say.
    private String text(Edition edition, Layout layout, List<Correction> corrections) {
        Map<String, Object> values = values(edition, layout, corrections);
        values.put("door", Doors.ofText(links(edition)));
        values.put("footnotes", new Footnotes());
        String text = templates.fill("newsletter.txt", Shown.language(edition), values);
        return text.replaceAll("\n{3,}+", "\n\n").strip() + "\n";
    }

    private Links links(Edition edition) {
        return Links.fromEdition(masthead, edition.language());
    }

    /// The direction that most of the mail reads in: where nothing is translated, a mail in Arabic words around stories
    /// in English is a left-to-right text with right-to-left parts. Every part says its own direction too.
    private static String direction(Edition edition) {
        long rightToLeft = edition.stories()
                .map(Story::lead)
                .map(lead -> Shown.language(lead, lead.headline()))
                .filter(Language::isRightToLeft)
                .count();
        return 2 * rightToLeft > edition.stories().count() ? "rtl" : "ltr";
    }

    private Map<String, Object> values(Edition edition, Layout layout, List<Correction> corrections) {
        return new HashMap<>(Map.of(
                "masthead", masthead,
                "edition", edition,
                "layout", layout,
                "corrections", corrections,
                "say", Say.in(Shown.language(edition)),
                "reader", reader));
    }
}
