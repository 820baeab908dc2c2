package standfirst.mail.smtp;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;
import standfirst.newsletter.Outcome.Refused;

/// One connection, over which one message goes after the other. Sender, recipient and DATA are said in one breath where
/// the
/// server takes PIPELINING (RFC 2920), so that a message takes two turns instead of four.
final class Dialogue implements AutoCloseable {
    private static final int PATIENCE_AFTER_THE_MESSAGE = 5;

    private final Wire wire;
    private final SmtpSettings server;
    private final boolean pipelining;
    private final boolean unicode;
    private final Optional<Long> mostBytes;

    private boolean begun;
    private boolean midway;
    private boolean over;
    private int done;
    private Instant idle = Instant.MIN;

    Dialogue(Wire wire, SmtpSettings server, Set<String> extensions) {
        this.wire = wire;
        this.server = server;
        this.pipelining = extensions.contains("PIPELINING");
        this.unicode = extensions.contains("SMTPUTF8") && extensions.contains("8BITMIME");
        this.mostBytes = extensions.stream()
                .filter(extension -> extension.matches("SIZE [1-9]\\d{0,17}"))
                .map(extension -> Long.parseLong(extension.substring("SIZE ".length())))
                .findFirst();
    }

    /// Throws where the connection broke: then nobody knows, unless [#hasBegun] says that no message was on its way.
    Outcome send(Envelope envelope, byte[] message) throws IOException {
        if (mostBytes.filter(most -> message.length > most).isPresent())
            return new Refused(552, "5.3.4 the server takes " + mostBytes.get() + " bytes, this is " + message.length);
        Addresses addresses;
        try {
            addresses = Addresses.of(envelope);
        } catch (IllegalArgumentException noDomain) {
            return new Refused(553, "5.1.3 " + noDomain.getMessage());
        }
        if (!unicode && !addresses.areAscii())
            return new Refused(553, "5.6.7 the server cannot write to addresses like " + addresses.recipient());
        begun = false;
        midway = true;
        Outcome outcome = pipelining ? inOneBreath(addresses, message) : stepByStep(addresses, message);
        midway = false;
        done++;
        return outcome;
    }

    private String mail(Addresses addresses, byte[] message) {
        return "MAIL FROM:<" + addresses.sender() + ">" + (mostBytes.isPresent() ? " SIZE=" + message.length : "")
                + (addresses.areAscii() ? "" : " BODY=8BITMIME SMTPUTF8");
    }

    private static String rcpt(Addresses addresses) {
        return "RCPT TO:<" + addresses.recipient() + ">";
    }

    private Outcome inOneBreath(Addresses addresses, byte[] message) throws IOException {
        wire.write(mail(addresses, message));
        wire.write(rcpt(addresses));
        wire.write("DATA");
        wire.flush();
        Reply sender = answer();
        Reply recipient = answer();
        Reply data = answer();
        Reply first = !sender.isPositive() ? sender : recipient;
        if (first.isPositive()) return data.code() == 354 ? theMessage(message) : refused(data);
        // It wants a message for nobody: it gets an empty one (RFC 2920, 3.1).
        if (data.code() == 354) wire.ask(".");
        return refused(first);
    }

    private Outcome stepByStep(Addresses addresses, byte[] message) throws IOException {
        for (String command : List.of(mail(addresses, message), rcpt(addresses))) {
            Reply reply = ask(command);
            if (!reply.isPositive()) return refused(reply);
        }
        Reply data = ask("DATA");
        return data.code() == 354 ? theMessage(message) : refused(data);
    }

    private Outcome theMessage(byte[] message) throws IOException {
        begun = true;
        wire.writeMessage(message);
        wire.flush();
        wire.patience(server.timeout().multipliedBy(PATIENCE_AFTER_THE_MESSAGE));
        Reply last = answer();
        wire.patience(server.timeout());
        return last.code() / 100 == 2 ? new Delivered(last.text()) : outcome(last);
    }

    private Outcome refused(Reply reply) throws IOException {
        if (!over && !ask("RSET").isPositive()) over = true;
        return outcome(reply);
    }

    private static Outcome outcome(Reply reply) {
        return reply.isPermanent() ? new Refused(reply.code(), reply.text()) : new Later(reply.code(), reply.text());
    }

    private Reply ask(String command) throws IOException {
        wire.write(command);
        wire.flush();
        return answer();
    }

    /// 421 is the server's last word.
    private Reply answer() throws IOException {
        Reply reply = wire.read();
        if (reply.code() == 421) {
            over = true;
            throw new Closing(reply);
        }
        return reply;
    }

    /// The server closes the connection.
    static final class Closing extends IOException {
        private final Reply reply;

        private Closing(Reply reply) {
            super(reply.toString());
            this.reply = reply;
        }

        Reply reply() {
            return reply;
        }
    }

    /// Whether a part of the message that was sent last may be with the server.
    boolean hasBegun() {
        return begun;
    }

    /// Whether it was used before: then the server may have closed it for its own reasons.
    boolean isUsed() {
        return done > 0;
    }

    boolean isUsable(Instant idleSince) {
        return !over && !midway && idle.isAfter(idleSince);
    }

    void rest(Instant now) {
        idle = now;
    }

    @Override
    public void close() {
        try {
            if (!midway && !over) {
                wire.write("QUIT");
                wire.flush();
            }
        } catch (IOException goneAlready) {
            over = true;
        } finally {
            wire.close();
        }
    }
}
