package standfirst.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.newsletter.Composer;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Errata;
import standfirst.newsletter.PersonalLinks;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Subscriber;

/// Composes the newsletter that a delivery takes to its reader. An edition is set once for all who get the same of it
/// (in
/// the same sections, with the same corrections), and each copy is completed from that.
public final class NewsletterComposer implements Composer {
    private static final int MOST_FORMES = 64;

    private final Editions published;
    private final UnaryOperator<Edition> forReaders;
    private final Errata errata;
    private final NewsletterWriter writer;
    private final MailingList list;
    private final Mime mime;
    private final SignedLinks links;
    private final Optional<Dkim> dkim;
    private final Map<Copy, Optional<Forme>> formes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Copy, Optional<Forme>> eldest) {
            return size() > MOST_FORMES;
        }
    };

    /// What makes two readers' newsletters the same.
    private record Copy(String edition, int version, Set<String> sections, List<Correction> corrections) {}

    /// @param forReaders what readers may see of a published edition
    public NewsletterComposer(
            Editions published,
            UnaryOperator<Edition> forReaders,
            Errata errata,
            NewsletterWriter writer,
            MailingList list,
            SignedLinks links,
            Optional<Dkim> dkim) {
        this.published = published;
        this.forReaders = forReaders;
        this.errata = errata;
        this.writer = writer.forSubscribers();
        this.list = list;
        this.mime = new Mime(list.from());
        this.links = links;
        this.dkim = dkim;
    }

    @Override
    public Optional<byte[]> compose(Leased leased, Subscriber reader) {
        return forme(leased).map(forme -> signed(leased, print(forme, leased, reader)));
    }

    private byte[] signed(Leased leased, byte[] message) {
        return dkim.map(signer -> signer.sign(message, leased.dated())).orElse(message);
    }

    private byte[] print(Forme forme, Leased leased, Subscriber reader) {
        PersonalLinks own = links.of(reader, leased.dated());
        return forme.print(
                mime.own(forme.letter(), reader.mailbox(), leased.dated())
                        .with("List-Unsubscribe", "<" + own.unsubscribe() + ">,\r\n <" + byMail(own) + ">"),
                own);
    }

    /// The token stands in the subject: with it the mail unsubscribes its reader from whatever address it comes.
    private String byMail(PersonalLinks own) {
        String path = own.unsubscribe().getPath();
        String subject = "unsubscribe " + path.substring(path.lastIndexOf('/') + 1);
        return "mailto:" + list.inbox().address() + "?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Optional<Forme> forme(Leased leased) {
        Delivery delivery = leased.delivery();
        Copy copy = new Copy(delivery.edition(), leased.version(), delivery.sections(), errata.of(leased));
        synchronized (formes) {
            return formes.computeIfAbsent(copy, missing -> set(leased, missing));
        }
    }

    private Optional<Forme> set(Leased leased, Copy copy) {
        Delivery delivery = leased.delivery();
        Edition edition = published
                .find(delivery.day(), delivery.language(), leased.version())
                .map(forReaders)
                .orElseThrow(() ->
                        new IllegalStateException(copy.edition() + " version " + copy.version() + " is not published"));
        Edition wanted = copy.sections().isEmpty() ? edition : edition.only(copy.sections()::contains);
        return Optional.of(wanted)
                .filter(some -> !some.isEmpty())
                .map(some -> Letter.of(writer.write(some, copy.corrections()), headers(delivery)))
                .map(mime::forme);
    }

    /// RFC 2369, 2919, 8058; RFC 3834 and `Precedence` keep holiday notices from being sent back.
    private Map<String, String> headers(Delivery delivery) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "List-Id", Head.phrase(list.from().name()) + " <" + list.id() + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                "Precedence", "bulk",
                "Auto-Submitted", "auto-generated",
                "Feedback-ID", feedbackId(delivery)));
        list.replyTo().ifPresent(mailbox -> headers.put("Reply-To", Head.text("Reply-To", mailbox)));
        return headers;
    }

    /// Groups complaints by edition and language, at providers who count them.
    private String feedbackId(Delivery delivery) {
        return delivery.edition() + ":" + delivery.language().toLanguageTag() + ":newsletter:" + list.id();
    }
}
