package standfirst.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standfirst.language.Visible;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.ReturnPaths;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Status;

/// Reads the mails that arrive at the newsletter's own address. Whoever writes one is a stranger: only what a signature
/// of ours proves to be about a certain delivery or subscriber means anything.
final class ReturnedMail {
    /// Reports quote at most the mail that came back, which has less than 100 kB.
    private static final int LONGEST = 1 << 20;

    private static final int LONGEST_SAID = 300;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._-]{1,20}\\+[A-Za-z0-9.]{20,53}@[A-Za-z0-9.-]{3,253}");
    private static final Pattern LEAVING = Pattern.compile("(?i)\\s*unsubscribe\\s+(\\S{20,120})\\s*");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Supplier<ReturnPaths> paths;
    private final Signer signer;

    ReturnedMail(Supplier<ReturnPaths> paths, Signer signer) {
        this.paths = paths;
        this.signer = signer;
    }

    Returned read(byte[] mail) {
        if (mail.length > LONGEST) return new Returned.Other("larger than " + (LONGEST >> 10) + " kB");
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(mail));
            return leaving(message).orElseGet(() -> report(message, mail));
        } catch (MessagingException malformed) {
            return new Returned.Other("no mail that can be read: " + malformed.getMessage());
        }
    }

    private Optional<Returned> leaving(MimeMessage message) throws MessagingException {
        Matcher subject =
                LEAVING.matcher(Optional.ofNullable(message.getSubject()).orElse(""));
        return subject.matches()
                ? Optional.of(signer.read(Purpose.UNSUBSCRIBE, subject.group(1))
                        .<Returned>map(Returned.Leaving::new)
                        .orElseGet(() -> new Returned.Other("it unsubscribes with a token that is not ours")))
                : Optional.empty();
    }

    private Returned report(MimeMessage message, byte[] mail) {
        try {
            ContentType type = new ContentType(message.getContentType());
            if (!type.match("multipart/report")) return new Returned.Other("neither a report nor an unsubscription");
            Optional<String> delivery = delivery(mail);
            if (delivery.isEmpty()) return new Returned.Other("a report on no delivery of ours");
            return switch (String.valueOf(type.getParameter("report-type")).toLowerCase(Locale.ROOT)) {
                case "delivery-status" -> bounce(delivery.get(), fields(message, "message/delivery-status", true));
                case "feedback-report" -> complaint(delivery.get(), fields(message, "message/feedback-report", false));
                default -> new Returned.Other("a report of another kind");
            };
        } catch (MessagingException | IOException malformed) {
            return new Returned.Other("a report that cannot be read: " + malformed.getMessage());
        }
    }

    /// The delivery whose own return path stands anywhere in the mail: as the address that it came to, or in the
    /// report.
    private Optional<String> delivery(byte[] mail) {
        ReturnPaths own = paths.get();
        return ADDRESS.matcher(new String(mail, StandardCharsets.ISO_8859_1))
                .results()
                .map(address -> own.read(address.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Returned bounce(String delivery, Function<String, Optional<String>> field) {
        String action = field.apply("Action").orElse("").toLowerCase(Locale.ROOT);
        if (!action.equals("failed"))
            return new Returned.Other("a report that a delivery is " + (action.isEmpty() ? "in no state" : action));
        String said = Stream.of(field.apply("Status"), field.apply("Diagnostic-Code"))
                .flatMap(Optional::stream)
                .reduce((status, diagnosis) -> status + " " + diagnosis)
                .orElse("");
        return new Returned.Bounce(delivery, field.apply("Status").flatMap(Status::in), said);
    }

    private static Returned complaint(String delivery, Function<String, Optional<String>> field) {
        String kind = field.apply("Feedback-Type").orElse("").toLowerCase(Locale.ROOT);
        return kind.isEmpty() || kind.equals("not-spam")
                ? new Returned.Other("feedback that is no complaint")
                : new Returned.Complaint(
                        delivery,
                        kind
                                + field.apply("User-Agent")
                                        .map(agent -> ", told by " + agent)
                                        .orElse(""));
    }

    /// The fields of the report's second part; `second`: those of its second group, which is about the recipient.
    private static Function<String, Optional<String>> fields(MimeMessage message, String type, boolean second)
            throws MessagingException, IOException {
        @Nullable Part part = part(message, type);
        if (part == null) return field -> Optional.empty();
        try (InputStream in = part.getInputStream()) {
            InternetHeaders first = new InternetHeaders(in);
            InternetHeaders asked = second ? new InternetHeaders(in) : first;
            return field -> Optional.ofNullable(asked.getHeader(field, " "))
                    .map(Visible::text)
                    .map(text -> text.length() > LONGEST_SAID ? text.substring(0, LONGEST_SAID) : text);
        }
    }

    private static @Nullable Part part(MimeMessage message, String type) throws MessagingException, IOException {
        if (!(message.getContent() instanceof Multipart parts)) return null;
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType(type)) return part;
        }
        return null;
    }
}
