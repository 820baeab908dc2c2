package standfirst.mail;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import standfirst.mail.smtp.SmtpSettings;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Pace;

/// How newsletters are sent. With nothing set they are files in a folder.
///
/// @param from the sender, as in `The Paper <news@paper.example>`
/// @param to who the newsletter in the output folder is addressed to
/// @param replyTo who reads answers, if it is not the sender
/// @param bounces where mails that come back, and mails that unsubscribe, arrive; the sender, if it is not said
/// @param listId the newsletter's lasting name, like `newsletter.paper.example`
/// @param smtp the server that takes mail on; without one, mails are `.eml` files
/// @param outbox the folder that they are put in; `outbox` in the data folder, if it is not said
/// @param inbox the mailbox where what comes back is fetched from; without one, nobody looks, and a mail server can
/// hand
///     it in at `/api/v1/returned-mail`
/// @param connections how many mails may be under way at once
/// @param perSecond how many mails a second may go to a domain, like `gmail.com: 20`; `default` is for all others, 0 is
/// no
///     limit
/// @param dkim the key that mails are signed with; none where the server signs them
public record MailSettings(
        @DefaultValue("Standfirst <news@standfirst.example>")
        Mailbox from,

        @DefaultValue("Reader <reader@standfirst.example>") Mailbox to,
        Optional<Mailbox> replyTo,
        Optional<Mailbox> bounces,
        Optional<String> listId,
        @Nullable SmtpSettings smtp,
        @Nullable Path outbox,
        @Nullable ImapSettings inbox,
        @DefaultValue("4") int connections,
        @DefaultValue Map<String, Integer> perSecond,
        @Nullable DkimSettings dkim) {
    private static final int MOST_CONNECTIONS = 100;

    public MailSettings {
        perSecond = Map.copyOf(perSecond);
        if (connections < 1 || connections > MOST_CONNECTIONS)
            throw new IllegalArgumentException("connections: from 1 to " + MOST_CONNECTIONS + ", not " + connections);
    }

    /// @param domain whose signature it is; that of the sender, if it is not said
    /// @param selector under which the public key stands in the name system: `SELECTOR._domainkey.DOMAIN`
    /// @param key the file with the private key, in PEM
    public record DkimSettings(Optional<String> domain, String selector, Path key) {}

    public MailingList list() {
        return new MailingList(
                from, replyTo, listId.orElseGet(() -> "newsletter." + from.domain()), bounces.orElse(from));
    }

    public Pace pace() {
        return new Pace(perSecond);
    }

    public Optional<Dkim> signature() {
        return Optional.ofNullable(dkim)
                .map(set -> Dkim.of(set.domain().orElseGet(from::domain), set.selector(), set.key()));
    }
}
