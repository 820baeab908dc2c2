package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import standfirst.newsletter.Mailbox;

/// The head of a message, field by field (RFC 5322), in lines of ASCII.
final class Head {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /// A value of our own, in ASCII.
    Head with(String name, String value) {
        lines.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    Head with(String name, Instant when) {
        return with(name, DATE.format(when));
    }

    Head withText(String name, String text) {
        return with(name, text(name, text));
    }

    Head with(String name, Mailbox mailbox) {
        return with(name, text(name, mailbox));
    }

    /// A text from outside, as the field of that name holds it: what is not ASCII is encoded (RFC 2047), long lines are
    /// folded.
    static String text(String name, String text) {
        try {
            return MimeUtility.fold(name.length() + 2, MimeUtility.encodeText(text, "UTF-8", null));
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String text(String name, Mailbox mailbox) {
        return MimeUtility.fold(name.length() + 2, written(mailbox));
    }

    /// A name before an address in angle brackets (RFC 5322, 3.2.5).
    static String phrase(String name) {
        if (name.matches("[A-Za-z0-9 ]+")) return name;
        if (name.chars().allMatch(c -> c >= ' ' && c < 0x7F)) return '"' + name.replaceAll("[\"\\\\]", "\\\\$0") + '"';
        try {
            return MimeUtility.encodeText(name, "UTF-8", "B");
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String written(Mailbox mailbox) {
        if (mailbox.name().equals(mailbox.address())) return ascii(mailbox);
        try {
            return new InternetAddress(ascii(mailbox), mailbox.name(), "UTF-8").toString();
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The domain as it is asked for in the name system; a name before the `@` that is not ASCII stays (RFC 6532).
    private static String ascii(Mailbox mailbox) {
        String address = mailbox.address();
        int at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + IDN.toASCII(address.substring(at));
    }

    Head with(Head other) {
        lines.append(other.lines);
        return this;
    }

    byte[] bytes() {
        return lines.toString().getBytes(UTF_8);
    }
}
