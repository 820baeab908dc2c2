package standfirst.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a machine is let in by: its name, what it may do, since when, the last day on which it was used, and when it
/// was revoked, if it was. The secret itself nobody keeps.
public record Token(String name, Set<Scope> scopes, Instant made, Optional<LocalDate> used, Optional<Instant> revoked) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

    public Token {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("'" + name
                    + "' is no name of a token: up to 60 letters, digits and . _ -, a letter or digit first");
        if (scopes.isEmpty()) throw new IllegalArgumentException("a token that lets in nowhere");
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }

    public static Token made(String name, Set<Scope> scopes, Instant when) {
        return new Token(name, scopes, when, Optional.empty(), Optional.empty());
    }

    public boolean lets(Scope scope) {
        return revoked.isEmpty() && scopes.contains(scope);
    }
}
