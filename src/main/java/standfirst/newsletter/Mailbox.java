package standfirst.newsletter;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address and the name of whom it belongs to.
public record Mailbox(String address, String name) {
    /// RFC 5321, 4.5.3.1.3, less the two angle brackets.
    private static final int LONGEST = 254;

    /// RFC 5321, 4.5.3.1.1, in the signs that HTML's own mail fields let through, without dots in the wrong place.
    private static final Pattern LOCAL =
            Pattern.compile("(?=.{1,64}$)[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /// At least two labels, the last of them no number: `localhost` and `10.0.0.1` have no readers.
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

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

    /// Reads an address as people type one in: `Lena@Post.example`, with the domain in whatever script, and nothing
    /// where
    /// no mail server of the net could have it.
    public static Optional<Mailbox> typed(String text) {
        String typed = text.strip();
        int at = typed.lastIndexOf('@');
        if (at < 1
                || typed.length() > LONGEST
                || !LOCAL.matcher(typed.substring(0, at)).matches()) return Optional.empty();
        return asciiDomain(typed.substring(at + 1))
                .map(domain -> typed.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .map(address -> new Mailbox(address, address));
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(ascii -> DOMAIN.matcher(ascii).matches());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
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
