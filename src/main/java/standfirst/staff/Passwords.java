package standfirst.staff;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept: as a bcrypt hash that says so (`{bcrypt}$2a$12$…`), so that a later way can stand beside it.
public final class Passwords {
    /// OWASP asks for 10 and more; 12 takes a quarter of a second on a server of today.
    private static final int STRENGTH = 12;

    private static final int SHORTEST = 12;

    /// What bcrypt reads; the rest of a longer password would protect nothing.
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;

    private Passwords(int strength) {
        this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    public static Passwords usual() {
        return new Passwords(STRENGTH);
    }

    /// As weak as bcrypt can be, for tests that sign in a hundred times.
    public static Passwords quick() {
        return new Passwords(4);
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /// What is wrong with a new password, in words that go on after "the password".
    public static Optional<String> objection(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            return Optional.of("is too short: " + SHORTEST + " characters at least");
        if (isTooLong(password)) return Optional.of("is too long: " + MOST_BYTES + " bytes at most");
        return Optional.empty();
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /// A password that nobody can have is checked all the same: that takes as long as any other.
    boolean matches(String password, String hash) {
        return encoder.matches(isTooLong(password) ? "" : password, hash);
    }
}
