package standfirst.mail;

import java.util.Optional;
import standfirst.newsletter.Mailbox;

/// Who the newsletters come from, as it stands in each of them.
///
/// @param from the sender
/// @param replyTo who reads answers, if it is not the sender
/// @param id the list's lasting name (RFC 2919), like `newsletter.paper.example`
/// @param inbox where what bounces, and mails that unsubscribe, go to
public record MailingList(Mailbox from, Optional<Mailbox> replyTo, String id, Mailbox inbox) {
    public MailingList {
        if (!id.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+"))
            throw new IllegalArgumentException("list-id: '" + id + "' is no name like newsletter.paper.example");
    }
}
