package standfirst.mail.smtp;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLSocketFactory;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Later;
import standfirst.newsletter.Outcome.Refused;

/// Hands messages to a mail server, over so many connections at most; they stay open from one message to the next.
public final class SmtpMailer implements Mailer, AutoCloseable {
    /// Shorter than any server's patience (RFC 5321, 4.5.3.2.7: five minutes).
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Greeting greeting;
    private final InstantSource clock;
    private final Semaphore room;
    private final BlockingDeque<Dialogue> idle = new LinkedBlockingDeque<>();

    public SmtpMailer(SmtpSettings server, int connections, InstantSource clock) {
        this(server, (SSLSocketFactory) SSLSocketFactory.getDefault(), connections, clock);
    }

    /// With other certificates than those that Java trusts.
    SmtpMailer(SmtpSettings server, SSLSocketFactory tls, int connections, InstantSource clock) {
        if (connections < 1) throw new IllegalArgumentException(connections + " connections");
        this.greeting = new Greeting(server, tls);
        this.clock = clock;
        this.room = new Semaphore(connections);
    }

    @Override
    public Outcome send(Envelope envelope, byte[] message) {
        if (!hasWholeLines(message)) return new Refused(554, "5.6.0 a message with bare line ends is not sent");
        room.acquireUninterruptibly();
        try {
            return sendOver(connection(), envelope, message);
        } catch (NotConnected away) {
            return new Later(0, String.valueOf(away.getMessage()));
        } finally {
            room.release();
        }
    }

    /// Why the server does not talk to us, after greeting, securing and signing in; nothing is sent.
    public Optional<String> problem() {
        room.acquireUninterruptibly();
        try {
            Dialogue open = connection();
            open.rest(clock.instant());
            idle.addFirst(open);
            return Optional.empty();
        } catch (NotConnected away) {
            return Optional.of(String.valueOf(away.getMessage()));
        } finally {
            room.release();
        }
    }

    /// A server that takes a bare LF for a line's end can be made to find a second message in the first one.
    private static boolean hasWholeLines(byte[] message) {
        for (int at = 0; at < message.length; at++)
            if (message[at] == '\n' && (at == 0 || message[at - 1] != '\r')
                    || message[at] == '\r' && (at + 1 == message.length || message[at + 1] != '\n')) return false;
        return message.length > 1 && message[message.length - 1] == '\n';
    }

    private Dialogue connection() throws NotConnected {
        for (Dialogue kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (kept.isUsable(clock.instant().minus(IDLE))) return kept;
            kept.close();
        }
        return greeting.open();
    }

    private Outcome sendOver(Dialogue dialogue, Envelope envelope, byte[] message) throws NotConnected {
        try {
            Outcome outcome = dialogue.send(envelope, message);
            dialogue.rest(clock.instant());
            idle.addFirst(dialogue);
            return outcome;
        } catch (IOException broken) {
            dialogue.close();
            if (dialogue.isUsed() && !dialogue.hasBegun()) return sendOver(greeting.open(), envelope, message);
            return later(dialogue, broken);
        }
    }

    private static Later later(Dialogue dialogue, IOException broken) {
        if (broken instanceof Dialogue.Closing closing)
            return new Later(closing.reply().code(), closing.reply().text());
        return new Later(
                0,
                "cut off " + (dialogue.hasBegun() ? "after the message" : "before the message") + ": "
                        + broken.getMessage());
    }

    @Override
    public void close() {
        idle.forEach(Dialogue::close);
        idle.clear();
    }
}
