package standfirst.mail;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import standfirst.newsletter.Asking;
import standfirst.newsletter.Correspondence;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Subscriber;
import standfirst.web.Masthead;
import standfirst.web.Say;
import standfirst.web.Templates;

/// Sets what is written to one person, from `letter.html` and `letter.txt`, and hands it on.
public final class LetterWriter implements Correspondence {
    /// RFC 3834: nobody's holiday notice should answer.
    private static final SortedMap<String, String> HEADERS = new TreeMap<>(Map.of("Auto-Submitted", "auto-generated"));

    private final Templates templates;
    private final Masthead masthead;
    private final SignedLinks links;
    private final Mailbox from;
    private final Mailer mailer;

    public LetterWriter(Templates templates, Masthead masthead, SignedLinks links, Mailbox from, Mailer mailer) {
        this.templates = templates;
        this.masthead = masthead;
        this.links = links;
        this.from = from;
        this.mailer = mailer;
    }

    @Override
    public Outcome askToConfirm(Subscriber subscriber, Asking asking) {
        return send("confirm", links.confirm(subscriber, asking.when()), subscriber, asking);
    }

    @Override
    public Outcome tellThatItComesAlready(Subscriber subscriber, Asking asking) {
        return send("already", links.of(subscriber, asking.when()).preferences(), subscriber, asking);
    }

    private Outcome send(String kind, URI link, Subscriber subscriber, Asking asking) {
        Letter letter = letter(kind, link, subscriber, asking);
        byte[] message = new Mime(from).write(letter, subscriber.mailbox(), asking.when());
        return mailer.send(new Envelope(from, subscriber.mailbox()), message);
    }

    private Letter letter(String kind, URI link, Subscriber subscriber, Asking asking) {
        Locale language = asking.language();
        Say say = Say.in(language);
        Map<String, Object> values = new HashMap<>(Map.of(
                "masthead", masthead,
                "say", say,
                "kind", kind,
                "link", link + "?language=" + say.tag()));
        return new Letter(
                kind + "." + subscriber.id() + "." + asking.when().getEpochSecond(),
                List.of(language),
                say.text("letter." + kind + ".subject", masthead.name()),
                templates.fill("letter.txt", language, values).strip() + "\n",
                templates.fill("letter.html", language, values),
                HEADERS);
    }
}
