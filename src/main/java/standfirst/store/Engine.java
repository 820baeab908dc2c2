package standfirst.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;

/// What differs between the databases that can keep the store. All other SQL is the same on both.
sealed interface Engine permits Sqlite, Postgres {
    /// Says how to connect.
    void connect(HikariConfig pool);

    /// Refuses a database that cannot keep the store, before anything is written.
    default void inspect(Connection connection) throws SQLException {}

    /// The folder of its own migrations, beside those of both.
    String migrations();

    /// Makes a transaction that has just begun the only writing one until it ends: what it read stays true.
    void beginWriting(Connection connection) throws SQLException;

    FullText fullText();
}
