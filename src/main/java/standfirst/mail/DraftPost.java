package standfirst.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import standfirst.article.Ids;
import standfirst.draft.DraftFormat;
import standfirst.edition.Edition;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Outcome;
import standfirst.translation.Draft;
import standfirst.web.Masthead;
import standfirst.web.Say;

/// Sends a translator the drafts of an edition: how many texts wait, where the desk is, and the files.
public final class DraftPost {
    private final Masthead masthead;
    private final Mailbox from;
    private final Optional<Dkim> dkim;
    private final DraftFormat format;
    private final Mailer mailer;

    public DraftPost(Masthead masthead, Mailbox from, Optional<Dkim> dkim, DraftFormat format, Mailer mailer) {
        this.masthead = masthead;
        this.from = from;
        this.dkim = dkim;
        this.format = format;
        this.mailer = mailer;
    }

    /// @param until what the drafts are waited for until, as readers of the mail's language write it
    public Outcome send(Mailbox translator, Edition edition, List<Draft> drafts, Optional<Instant> until, Instant now) {
        byte[] message = message(translator, edition, drafts, until, now);
        return mailer.send(
                new Envelope(from, translator),
                dkim.map(signer -> signer.sign(message, now)).orElse(message));
    }

    private byte[] message(
            Mailbox translator, Edition edition, List<Draft> drafts, Optional<Instant> until, Instant now) {
        Say say = Say.in(edition.language());
        long open = drafts.stream()
                .flatMap(Draft::units)
                .filter(unit -> !unit.isReviewed())
                .count();
        long doubtful = drafts.stream()
                .flatMap(Draft::units)
                .filter(unit -> !unit.isReviewed() && !unit.text().findings().isEmpty())
                .count();
        String text = say.text("drafts-mail.waiting", open, doubtful) + "\n"
                + until.map(end -> say.text("drafts-mail.until", say.stamp(end)) + "\n")
                        .orElse("")
                + masthead.address()
                        .map(paper -> "\n" + paper.resolve("/review") + "\n")
                        .orElse("");
        String subject = say.text("drafts-mail.subject", masthead.name(), say.stamp(edition.day()));
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
            mail.setFrom(new InternetAddress(from.address(), from.name(), "UTF-8"));
            mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(translator.address()));
            mail.setSubject(subject, "UTF-8");
            mail.setSentDate(Date.from(now));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", edition.language().toLanguageTag());
            MimeBodyPart body = new MimeBodyPart();
            body.setText(text, "UTF-8");
            MimeMultipart parts = new MimeMultipart(body);
            for (Draft draft : drafts) parts.addBodyPart(attachment(draft));
            mail.setContent(parts);
            mail.saveChanges();
            mail.setHeader(
                    "Message-ID",
                    "<drafts." + edition.id() + "." + Ids.of(translator.key()) + "@" + from.domain() + ">");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException unwritten) {
            throw new IllegalStateException("the mail of drafts cannot be written", unwritten);
        }
    }

    private MimeBodyPart attachment(Draft draft) throws MessagingException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(draft, file);
        MimeBodyPart part = new MimeBodyPart();
        String type = "application/xliff+xml; charset="
                + StandardCharsets.UTF_8.name().toLowerCase(Locale.ROOT);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.toByteArray(), type)));
        part.setFileName(format.fileName(draft));
        return part;
    }
}
