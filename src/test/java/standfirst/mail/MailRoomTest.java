package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.circulation.Nobody;
import standfirst.mail.MailRoom.Opened;
import standfirst.mail.MailRoom.What;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Readers;
import standfirst.newsletter.Readership;
import standfirst.newsletter.ReturnPaths;
import standfirst.newsletter.Returns;
import standfirst.newsletter.Settlement;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Subscriptions;
import standfirst.newsletter.Suppression;
import standfirst.store.Database;

/// What comes back to the newsletter's own address, over a real store and out of a real mailbox.
class MailRoomTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Mailbox INBOX = Mailbox.of("bounces@paper.example");
    private static final Subscriber LENA = Readers.confirmed(1, "lena@post.example");

    @TempDir
    Path folder;

    private Database database;
    private Readership readership;
    private Deliveries deliveries;
    private Signer signer;
    private ReturnPaths paths;
    private MailRoom room;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
        readership = database.readership();
        deliveries = database.deliveries();
        readership.subscribers().add(LENA);
        signer = new Signer(readership.keyring(), CLOCK, new SecureRandom());
        paths = new ReturnPaths(INBOX, signer);
        room = new MailRoom(
                () -> paths,
                signer,
                new Returns(deliveries, readership.subscribers(), readership.suppressions(), CLOCK),
                new Subscriptions(
                        readership.subscribers(), readership.suppressions(), Nobody.writes(), CLOCK, new Random(1)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// One that a server took, so many days ago.
    private Delivery delivered(int daysAgo) {
        Delivery delivery = new Delivery(
                new Delivery.Reader(LENA.id(), "post.example"),
                LocalDate.of(2026, 11, 25).minusDays(daysAgo),
                Locale.GERMAN,
                Set.of(),
                NOW.minusSeconds(3_600),
                NOW.plusSeconds(3_600));
        deliveries.enter(List.of(delivery));
        deliveries.settle(
                "a", List.of(new Settlement.Done(delivery.id(), Delivery.State.DELIVERED, NOW, 250, "2.0.0 queued")));
        return delivery;
    }

    private Opened open(String mail) {
        return room.open(mail.replace("\n", "\r\n").getBytes(UTF_8));
    }

    private String bounce(String to, String action, String status, String diagnosis) {
        return """
                From: Mail Delivery System <MAILER-DAEMON@mx.post.example>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.post.example
                Arrival-Date: Wed, 25 Nov 2026 07:00:00 +0000

                Final-Recipient: rfc822; lena@post.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s

                --b
                Content-Type: message/rfc822

                Subject: The day

                --b--
                """.formatted(to, action, status, diagnosis);
    }

    private String complaint(String path) {
        return """
                From: <feedback@provider.example>
                To: <bounces@paper.example>
                Subject: Abuse report
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b"

                --b
                Content-Type: text/plain

                This is an email abuse report.

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: SomeGenerator/1.0
                Version: 1
                Original-Mail-From: <%s>

                --b
                Content-Type: message/rfc822

                Subject: The day

                --b--
                """.formatted(path);
    }

    private Optional<Suppression.Reason> suppressed() {
        return readership.suppressions().of(LENA.mailbox()).stream()
                .map(Suppression::reason)
                .findFirst();
    }

    @Test
    void anAddressThatDoesNotExistGetsNoMoreMail() {
        Delivery delivery = delivered(0);
        Opened opened = open(bounce(paths.of(delivery).address(), "failed", "5.1.1", "550 5.1.1 no such user"));
        assertEquals(What.BOUNCE, opened.what());
        assertEquals(Optional.of(Suppression.Reason.BOUNCE), suppressed());
        assertEquals(1L, deliveries.progress(delivery.edition()).get(Delivery.State.BOUNCED));
        assertFalse(opened.says().contains("lena"), opened.says());
    }

    @Test
    void aFullMailboxGetsMailUntilTheSeventhInARow() {
        for (int day = 6; day >= 0; day--) {
            assertEquals(Optional.empty(), suppressed());
            open(bounce(paths.of(delivered(day)).address(), "failed", "5.2.2", "552 5.2.2 mailbox full"));
        }
        assertEquals(Optional.of(Suppression.Reason.BOUNCE), suppressed());
    }

    @Test
    void aReportThatAMailIsLateChangesNothing() {
        Delivery delivery = delivered(0);
        Opened opened = open(bounce(paths.of(delivery).address(), "delayed", "4.4.1", "no answer"));
        assertEquals(What.NOTHING, opened.what());
        assertEquals(1L, deliveries.progress(delivery.edition()).get(Delivery.State.DELIVERED));
    }

    @Test
    void whoComplainsGetsNoMoreMail() {
        Opened opened = open(complaint(paths.of(delivered(0)).address()));
        assertEquals(
                new Opened(What.COMPLAINT, "the address gets no more mail: abuse, told by SomeGenerator/1.0"), opened);
        assertEquals(Optional.of(Suppression.Reason.COMPLAINT), suppressed());
    }

    @Test
    void whoUnsubscribesByMailHasLeftWhateverAddressItCameFrom() {
        String token = signer.sign(Purpose.UNSUBSCRIBE, LENA.id(), NOW);
        Opened opened = open("From: <somebody@else.example>\nSubject: Unsubscribe " + token.toUpperCase(Locale.ROOT)
                + "\n\nplease\n");
        assertEquals(What.UNSUBSCRIBED, opened.what());
        assertEquals(Optional.of(Suppression.Reason.UNSUBSCRIBED), suppressed());
        assertFalse(readership.subscribers().find(LENA.id()).orElseThrow().isConfirmed());
    }

    @Test
    void whatAStrangerMakesUpChangesNothing() {
        String own = paths.of(delivered(0)).address();
        String other = own.replaceFirst("\\.[0-9a-z]{4}", ".zzzz");
        for (String mail : List.of(
                bounce("bounces@paper.example", "failed", "5.1.1", "no such user"),
                bounce(other, "failed", "5.1.1", "no such user"),
                complaint("bounces+" + LENA.id() + ".0.0.0000000000000000000@paper.example"),
                "Subject: unsubscribe " + "a".repeat(60) + "\n\n",
                "Subject: unsubscribe\n\n",
                "From: lena@post.example\nSubject: Thank you\n\nNice paper.\n",
                "To: " + own + "\nSubject: I am on holiday\nAuto-Submitted: auto-replied\n\nuntil Monday\n",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\nTo: " + own + "\n\n--b\n",
                "Content-Type: multipart/report; boundary=\n\n",
                "\0\0\0",
                "",
                bounce(own, "failed", "5.1.1", "x".repeat(2 << 20)))) {
            Opened opened = open(mail);
            assertEquals(What.NOTHING, opened.what(), mail.substring(0, Math.min(200, mail.length())) + opened);
        }
        assertEquals(Optional.empty(), suppressed());
        assertTrue(readership.subscribers().find(LENA.id()).orElseThrow().isConfirmed());
    }

    @Test
    void theMailboxIsEmptiedOfWhatIsUnderstoodAndTheRestIsLeftToPeople() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            GreenMailUser user = server.setUser("bounces@paper.example", "bounces", "secret");
            deliver(user, bounce(paths.of(delivered(0)).address(), "failed", "5.1.1", "no such user"));
            deliver(user, "From: ada@post.example\nSubject: Thank you\n\nNice paper.\n");
            ImapSettings settings = new ImapSettings(
                    "127.0.0.1",
                    Optional.of(server.getImap().getPort()),
                    ImapSettings.Security.NONE,
                    "bounces",
                    "secret",
                    "INBOX",
                    Duration.ofMinutes(2));
            new ImapInbox(settings, room).empty();
            assertEquals(Optional.of(Suppression.Reason.BOUNCE), suppressed());
            MimeMessage[] left = server.getReceivedMessages();
            assertEquals(1, left.length);
            assertEquals("Thank you", left[0].getSubject());
            assertTrue(left[0].isSet(jakarta.mail.Flags.Flag.SEEN));
        } finally {
            server.stop();
        }
    }

    private static void deliver(GreenMailUser user, String mail) throws Exception {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(UTF_8))));
    }

    @Test
    void aMailboxThatIsClosedIsSaidWithoutItsPassword() {
        ImapSettings settings = new ImapSettings(
                "127.0.0.1",
                Optional.of(1),
                ImapSettings.Security.NONE,
                "bounces",
                "secret",
                "INBOX",
                Duration.ofMinutes(2));
        IllegalStateException closed =
                assertThrows(IllegalStateException.class, () -> new ImapInbox(settings, room).empty());
        assertTrue(
                String.valueOf(closed.getMessage()).startsWith("bounces at IMAP 127.0.0.1:1: "), closed.getMessage());
        assertFalse(String.valueOf(closed.getMessage()).contains("secret"));
    }
}
