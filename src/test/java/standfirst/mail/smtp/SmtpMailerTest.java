package standfirst.mail.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standfirst.mail.smtp.LoopbackSmtp.Point;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;
import standfirst.newsletter.Outcome.Refused;

class SmtpMailerTest {
    private static final Envelope TO_LENA = Envelope.of("bounces@paper.example", "lena@post.example");
    private static final Envelope TO_OMAR = Envelope.of("bounces@paper.example", "omar@post.example");
    private static final byte[] MESSAGE =
            "Subject: Rain\r\n\r\n.\r\n..Rain fell.\r\nIt stopped.\r\n".getBytes(US_ASCII);

    private LoopbackSmtp server;
    private SmtpMailer mailer;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackSmtp();
        mailer = mailer(server.port(), Optional.empty(), null);
    }

    @AfterEach
    void stop() throws IOException {
        mailer.close();
        server.close();
    }

    private SmtpMailer mailer(int port, Optional<String> user, String password) {
        return new SmtpMailer(
                new SmtpSettings(
                        "127.0.0.1", Optional.of(port), Optional.empty(), user, password, Duration.ofSeconds(5)),
                2,
                InstantSource.system());
    }

    private static int code(Outcome outcome) {
        return switch (outcome) {
            case Delivered delivered -> 250;
            case Later later -> later.code();
            case Refused refused -> refused.code();
        };
    }

    @Test
    void messageArrivesByteForByteWithItsDots() {
        assertEquals(new Delivered("2.0.0 queued"), mailer.send(TO_LENA, MESSAGE));
        assertEquals("bounces@paper.example", server.taken().getFirst().sender());
        assertEquals("lena@post.example", server.taken().getFirst().recipient());
        assertArrayEquals(MESSAGE, server.taken().getFirst().message());
    }

    @Test
    void connectionIsKeptFromOneMessageToTheNext() {
        for (int mail = 0; mail < 5; mail++) mailer.send(TO_LENA, MESSAGE);
        assertEquals(5, server.taken().size());
        assertEquals(1, server.connections());
    }

    @Test
    void pipeliningHalvesTheTurns() {
        mailer.send(TO_LENA, MESSAGE);
        int before = server.turns();
        mailer.send(TO_LENA, MESSAGE);
        assertTrue(server.turns() - before <= 3, server.turns() - before + " turns");
    }

    @Test
    void serverWithoutExtensionsGetsOneCommandAtATime() {
        server.offering("HELP");
        assertInstanceOf(Delivered.class, mailer.send(TO_LENA, MESSAGE));
        assertArrayEquals(MESSAGE, server.taken().getFirst().message());
    }

    @Test
    void refusedRecipientStopsNobodyElse() {
        server.doing((point, line) -> point == Point.RCPT && line.contains("lena") ? "550 5.1.1 no such user" : null);
        assertEquals(new Refused(550, "5.1.1 no such user"), mailer.send(TO_LENA, MESSAGE));
        assertInstanceOf(Delivered.class, mailer.send(TO_OMAR, MESSAGE));
        assertEquals(1, server.connections());
    }

    @Test
    void refusalForNowIsForLaterWhereverItComes() {
        for (Point point : new Point[] {Point.MAIL, Point.RCPT, Point.DATA, Point.FINAL})
            for (boolean pipelining : new boolean[] {true, false}) {
                server.offering(pipelining ? "PIPELINING" : "HELP")
                        .doing((at, line) -> at == point ? "451 4.7.1 later" : null);
                assertEquals(new Later(451, "4.7.1 later"), mailer.send(TO_LENA, MESSAGE), point + " " + pipelining);
            }
        server.doing((at, line) -> null);
        assertInstanceOf(Delivered.class, mailer.send(TO_LENA, MESSAGE));
        assertEquals(1, server.taken().size());
    }

    @Test
    void whatIsCutOffIsNeverTakenForDelivered() {
        for (Point point : new Point[] {Point.MAIL, Point.RCPT, Point.DATA, Point.FINAL}) {
            server.doing((at, line) -> at == point ? "drop" : null);
            Outcome outcome = mailer.send(TO_LENA, MESSAGE);
            assertInstanceOf(Later.class, outcome, point.toString());
            assertEquals(0, code(outcome), point.toString());
        }
        server.doing((at, line) -> at == Point.FINAL ? "take-drop" : null);
        assertEquals(0, code(mailer.send(TO_LENA, MESSAGE)));
        assertEquals(1, server.taken().size());
    }

    @Test
    void keptConnectionThatTheServerHasClosedIsReplacedAndTheMessageSentOnce() {
        mailer.send(TO_LENA, MESSAGE);
        int[] mails = {0};
        server.doing(
                (at, line) -> at == Point.MAIL && mails[0]++ == 0 ? "421 4.7.0 too many on this connection" : null);
        assertInstanceOf(Delivered.class, mailer.send(TO_OMAR, MESSAGE));
        assertEquals(2, server.connections());
        assertEquals(2, server.taken().size());
    }

    @Test
    void rubbishIsNoAnswer() {
        server.doing((at, line) -> at == Point.FINAL ? "\u0000\u007f?? not smtp" : null);
        assertEquals(0, code(mailer.send(TO_LENA, MESSAGE)));
    }

    @Test
    void serverThatIsAwayIsSaidByItsNameAndPort() throws IOException {
        // bound, so that nobody else takes the port, and not listening
        try (Socket away = new Socket()) {
            away.bind(new InetSocketAddress("127.0.0.1", 0));
            SmtpMailer calling = mailer(away.getLocalPort(), Optional.empty(), null);
            Later later = (Later) calling.send(TO_LENA, MESSAGE);
            assertEquals(0, later.code());
            assertTrue(later.text().startsWith("mail server 127.0.0.1:" + away.getLocalPort() + ": "), later.text());
            calling.close();
        }
    }

    @Test
    void greetingThatSaysNoIsForLater() {
        server.doing((at, line) -> at == Point.CONNECT ? "554 5.7.1 go away" : null);
        Later later = (Later) mailer.send(TO_LENA, MESSAGE);
        assertTrue(later.text().endsWith("it did not greet us: 554 5.7.1 go away"), later.text());
    }

    @Test
    void signsInByPlainOrLogin() {
        String[] seen = {""};
        server.doing((at, line) -> {
            if (at == Point.AUTH) seen[0] = line;
            return null;
        });
        for (String way : new String[] {"AUTH_PLAIN_LOGIN", "AUTH_LOGIN"}) {
            server.offering(way);
            try (SmtpMailer signed = mailer(server.port(), Optional.of("paper"), "ünter:uns")) {
                assertInstanceOf(Delivered.class, signed.send(TO_LENA, MESSAGE));
                assertEquals("paper:ünter:uns", seen[0]);
            }
        }
    }

    @Test
    void wrongPasswordIsSaidAndIsNobodysFaultWhoSubscribed() {
        server.offering("AUTH_PLAIN").doing((at, line) -> at == Point.AUTH ? "535 5.7.8 bad credentials" : null);
        try (SmtpMailer signed = mailer(server.port(), Optional.of("paper"), "wrong")) {
            Later later = (Later) signed.send(TO_LENA, MESSAGE);
            assertTrue(later.text().endsWith("it does not let 'paper' in: 535 5.7.8 bad credentials"), later.text());
        }
    }

    @Test
    void domainsGoOverTheWireInAsciiAndNamesInUnicodeOnlyWhereTheServerKnowsThem() {
        assertInstanceOf(
                Delivered.class, mailer.send(Envelope.of("bounces@paper.example", "lena@straße.example"), MESSAGE));
        assertEquals("lena@strasse.example", server.taken().getFirst().recipient());
        Envelope toJosé = Envelope.of("bounces@paper.example", "josé@post.example");
        assertInstanceOf(Delivered.class, mailer.send(toJosé, MESSAGE));
        mailer.close();
        server.offering("PIPELINING");
        assertEquals(553, code(mailer.send(toJosé, MESSAGE)));
    }

    @Test
    void messageThatTheServerWouldNotTakeIsNotSent() {
        server.offering("PIPELINING SIZE_20");
        assertEquals(552, code(mailer.send(TO_LENA, MESSAGE)));
        assertEquals(0, server.taken().size());
    }

    @Test
    void bareLineEndsSmuggleNothing() {
        for (String text : new String[] {"Subject: A\r\n\r\nx\n.\r\nMAIL FROM:<b@c.example>\r\n", "x\r.\r\n", "no end"})
            assertEquals(554, code(mailer.send(TO_LENA, text.getBytes(US_ASCII))));
        assertEquals(0, server.taken().size());
    }

    @Test
    void passwordIsNotSentInTheClearToAnotherMachine() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SmtpSettings(
                        "192.0.2.1",
                        Optional.empty(),
                        Optional.of(SmtpSettings.Security.NONE),
                        Optional.of("paper"),
                        "secret",
                        Duration.ofSeconds(1)));
    }
}
