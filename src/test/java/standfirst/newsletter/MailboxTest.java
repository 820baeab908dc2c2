package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reader",
                "@example.org",
                "reader@",
                "a b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "a\u00a0@example.org"
            })
    void whatIsNoAddressOrIsMoreThanOneIsRefused(String address) {
        assertThrows(IllegalArgumentException.class, () -> new Mailbox(address, "Reader"));
    }

    @Test
    void nameThatWouldBreakOutOfItsHeaderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mailbox("a@example.org", "A\r\nBcc: b@example.org"));
    }

    @Test
    void nameStandsBeforeTheAddressInBrackets() {
        assertEquals(new Mailbox("news@paper.example", "The Paper"), Mailbox.of(" The Paper <news@paper.example> "));
        assertEquals(new Mailbox("ada@post.example", "ada@post.example"), Mailbox.of("ada@post.example"));
        assertThrows(IllegalArgumentException.class, () -> Mailbox.of("The Paper <news@paper.example> and more"));
    }

    @Test
    void domainIsWhatFollowsTheAt() {
        assertEquals("example.org", new Mailbox("Ada@Example.ORG", "Ada").domain());
    }

    @Test
    void subjectOfTwoLinesIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Newsletter(
                        "id", List.of(Locale.ENGLISH), "News\r\nBcc: b@example.org", List.of(), "text", "html"));
    }
}
