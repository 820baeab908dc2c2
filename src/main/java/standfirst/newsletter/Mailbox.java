package standfirst.newsletter;

import java.util.Locale;

/// A mail address and the name of whom it belongs to.
public record Mailbox(String address, String name) {
    /// RFC 5321, 4.5.3.1.3, less the two angle brackets.
    private static final int LONGEST = 254;

    public Mailbox {
        int at = address.lastIndexOf('@');
        if (at < 1
                || at == address.length() - 1
                || address.length() > LONGEST
                || !address.codePoints().allMatch(Mailbox::mayStand))
            throw new IllegalArgumentException("no mail address: " + address);
        if (name.codePoints().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("a name with control characters for " + address);
    }

    /// Reads `The Paper <news@paper.example>`, or an address alone, which then is its own name.
    public static Mailbox of(String text) {
        String line = text.strip();
        int bracket = line.lastIndexOf('<');
        if (bracket < 0 || !line.endsWith(">")) return new Mailbox(line, line);
        String address = line.substring(bracket + 1, line.length() - 1).strip();
        String name = line.substring(0, bracket).strip();
        return new Mailbox(address, name.isEmpty() ? address : name);
    }

    private static boolean mayStand(int c) {
        return c > ' ' && c != 0x7F && "<>()[],;:\\\"".indexOf(c) < 0 && !Character.isSpaceChar(c);
    }

    /// What stands after the `@`, in lower case.
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// The address as lists know it: nobody is two readers by capitals alone.
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }
}
