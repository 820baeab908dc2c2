package standfirst.mail;

import java.util.Optional;
import java.util.function.Supplier;
import standfirst.newsletter.ReturnPaths;
import standfirst.newsletter.Returns;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriptions;

/// Opens what arrives at the newsletter's own address, from a mailbox or handed in by a mail server, and does what it
/// asks for: bounces and complaints are entered, readers who unsubscribe leave.
public final class MailRoom {
    private final ReturnedMail reading;
    private final Returns returns;
    private final Subscriptions subscriptions;

    /// `paths` are asked for with the first mail: a paper that sends none needs no address that they fit into.
    public MailRoom(Supplier<ReturnPaths> paths, Signer signer, Returns returns, Subscriptions subscriptions) {
        this.reading = new ReturnedMail(paths, signer);
        this.returns = returns;
        this.subscriptions = subscriptions;
    }

    /// What became of a mail. One that is nothing to us is for people to read.
    ///
    /// @param says in a line, without anybody's address
    public record Opened(What what, String says) {}

    public enum What {
        BOUNCE,
        COMPLAINT,
        UNSUBSCRIBED,
        NOTHING
    }

    public Opened open(byte[] mail) {
        return switch (reading.read(mail)) {
            case Returned.Bounce(String delivery, var status, String said) ->
                new Opened(
                        What.BOUNCE,
                        returns.bounced(delivery, status, said)
                                ? "the address gets no more mail: " + said
                                : "entered, and the address goes on getting mail: " + said);
            case Returned.Complaint(String delivery, String said) ->
                returns.complained(delivery, said)
                        ? new Opened(What.COMPLAINT, "the address gets no more mail: " + said)
                        : new Opened(What.NOTHING, "a complaint of nobody whom we know");
            case Returned.Leaving(String subscriber) ->
                Optional.of(subscriber)
                        .flatMap(subscriptions::leave)
                        .map(reader -> new Opened(What.UNSUBSCRIBED, "by mail"))
                        .orElseGet(() -> new Opened(What.NOTHING, "nobody whom we know unsubscribes"));
            case Returned.Other(String why) -> new Opened(What.NOTHING, why);
        };
    }
}
