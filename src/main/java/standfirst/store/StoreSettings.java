package standfirst.store;

import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A database server that keeps the store; without one it is a SQLite file in the data folder.
///
/// @param url a PostgreSQL server (15 or newer) and its database, as in `jdbc:postgresql://localhost/standfirst`; what
///     the driver takes as parameters can follow (`?sslmode=verify-full`)
/// @param user who owns the tables; none: what the address says, or the user of the operating system
/// @param password rather from the environment (`STANDFIRST_STORE_PASSWORD`) than from a file
/// @param connections at most so many at once, for each running program
public record StoreSettings(
        String url,
        Optional<String> user,
        Optional<String> password,
        @DefaultValue("10") int connections) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public StoreSettings {
        if (url == null || !url.startsWith(POSTGRESQL))
            throw new IllegalArgumentException(
                    "url: a PostgreSQL database, as in jdbc:postgresql://localhost/standfirst;"
                            + " leave standfirst.store out for a SQLite file in the data folder");
        if (connections < 2) throw new IllegalArgumentException("connections: at least 2, as in 10");
    }

    /// Neither user nor password, nor parameters, in which they may stand too.
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
