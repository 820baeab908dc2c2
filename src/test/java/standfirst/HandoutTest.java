package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.draft.DraftFormats;
import standfirst.edition.Drafts;
import standfirst.edition.Newsstand;
import standfirst.edition.Release;
import standfirst.mail.DraftPost;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;
import standfirst.staff.Account;
import standfirst.staff.Role;
import standfirst.store.Database;
import standfirst.translation.Glossary;
import standfirst.web.Masthead;
import standfirst.web.Templates;

/// Drafts on their way to translators, with a real store.
class HandoutTest {
    private static final Instant NOW = Instant.parse("2026-11-25T05:40:00Z");

    @TempDir
    Path folder;

    private Database store;
    private final List<byte[]> taken = new ArrayList<>();
    private Outcome answer = new Delivered("2.0.0 queued");

    @BeforeEach
    void open() {
        store = Database.inFolder(folder);
        hire("salma", Role.TRANSLATOR, Locale.of("ar"), "salma@paper.example");
        hire("jule", Role.TRANSLATOR, Locale.GERMAN, "jule@paper.example");
        hire("omar", Role.TRANSLATOR, Locale.of("ar"), null);
        hire("ada", Role.NEWSROOM, Locale.of("ar"), "ada@paper.example");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void hire(String name, Role role, Locale language, String address) {
        store.accounts()
                .add(new Account(
                        name,
                        name,
                        Set.of(role),
                        List.of(language),
                        Optional.empty(),
                        false,
                        Optional.ofNullable(address).map(Mailbox::of)));
    }

    private Map<String, Outcome> hand() {
        DraftPost post = new DraftPost(
                new Masthead("The Paper", Optional.of(URI.create("https://paper.example/")), List.of()),
                Mailbox.of("The Paper <news@paper.example>"),
                Optional.empty(),
                new DraftFormats(Templates.inJar()).named(DraftFormats.Name.XLIFF2),
                (envelope, message) -> {
                    taken.add(message);
                    return answer;
                });
        return new Handout(
                        store.accounts(),
                        store.handouts(),
                        edition -> Drafts.of(edition, (from, to) -> Glossary.NONE),
                        Release.Out::new,
                        post,
                        InstantSource.fixed(NOW))
                .hand(List.of(Newsstand.arabic()));
    }

    @Test
    void translatorOfTheLanguageGetsTheDraftsAsAFile() throws Exception {
        assertEquals(Set.of("salma " + Newsstand.DAY + "/ar"), hand().keySet());
        MimeMessage mail =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(taken.getFirst()));
        assertEquals("salma@paper.example", mail.getAllRecipients()[0].toString());
        assertTrue(mail.getSubject().startsWith("The Paper: مسودات"), mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        String text = (String) parts.getBodyPart(0).getContent();
        assertTrue(text.contains("https://paper.example/review"), text);
        MimeBodyPart file = (MimeBodyPart) parts.getBodyPart(1);
        assertTrue(file.getFileName().endsWith("-ar.xlf"), file.getFileName());
        String xliff = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(xliff.contains("<xliff") && xliff.contains("trgLang=\"ar\""), xliff);
    }

    @Test
    void nobodyGetsTheDraftsOfAnEditionTwice() {
        assertEquals(1, hand().size());
        assertEquals(Map.of(), hand());
        assertEquals(1, taken.size());
    }

    @Test
    void whatTheServerDidNotTakeIsTriedAgain() {
        answer = new Later(451, "4.3.0 busy");
        assertEquals(List.of(answer), List.copyOf(hand().values()));
        answer = new Delivered("2.0.0 queued");
        assertEquals(List.of(answer), List.copyOf(hand().values()));
    }

    @Test
    void addressIsKeptAndTakenBack() {
        store.accounts().change("salma", account -> account.at(Optional.empty()));
        assertEquals(
                Optional.empty(), store.accounts().find("salma").orElseThrow().mailbox());
        assertEquals(Map.of(), hand());
    }
}
