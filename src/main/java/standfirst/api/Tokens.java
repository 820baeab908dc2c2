package standfirst.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The tokens that were given out, by the hashes of their secrets.
public interface Tokens {
    /// False if there is one of that name that is not revoked.
    boolean add(Token token, String hash);

    /// The one of that hash, if it is not revoked.
    Optional<Token> find(String hash);

    /// In the order of their names, the revoked ones too.
    List<Token> all();

    /// False if there is none of that name to revoke.
    boolean revoke(String name, Instant when);

    /// Notes that it was used on that day.
    void used(String name, LocalDate day);
}
