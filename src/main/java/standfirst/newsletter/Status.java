package standfirst.newsletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An enhanced mail system status code (RFC 3463), like 5.1.1 in `550 5.1.1 no such user`.
public record Status(int kind, int subject, int detail) {
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    /// The first one in a text.
    public static Optional<Status> in(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(new Status(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    public boolean isPermanent() {
        return kind == 5;
    }

    /// Whether the address itself is at fault, for good: there is no such mailbox or domain, or it has moved, or was
    /// closed.
    /// All else (a full mailbox, a policy, our own fault) says nothing about the address.
    public boolean isAddressGone() {
        return isPermanent()
                && (subject == 1 && detail != 0 && detail != 7 && detail != 8 || subject == 2 && detail == 1);
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
