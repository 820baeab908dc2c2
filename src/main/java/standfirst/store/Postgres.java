package standfirst.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A server, for any number of running programs.
record Postgres(StoreSettings settings) implements Engine {
    private static final int OLDEST = 15;

    /// The name of the store's lock among those of a database ("stand" in ASCII).
    private static final long WRITING = 0x7374616e64L;

    @Override
    public void connect(HikariConfig pool) {
        pool.setJdbcUrl(settings.url());
        settings.user().ifPresent(pool::setUsername);
        settings.password().ifPresent(pool::setPassword);
        pool.addDataSourceProperty("ApplicationName", "standfirst");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setConnectionInitSql("SET lock_timeout = '60s'");
        pool.setMaximumPoolSize(settings.connections());
    }

    @Override
    public void inspect(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST)
            throw new IllegalArgumentException("it is PostgreSQL " + version + "; " + OLDEST + " or newer is needed");
        String encoding = encoding(connection);
        if (!encoding.equals("UTF8"))
            throw new IllegalArgumentException(
                    "its database keeps text as " + encoding
                            + "; make one that keeps every script: CREATE DATABASE standfirst ENCODING 'UTF8' TEMPLATE template0");
    }

    private static String encoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_encoding")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    /// By one lock for the whole store, which ends with the transaction, as SQLite does it: nobody has to begin again,
    /// and
    /// two nodes cannot wait for each other.
    @Override
    public void beginWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + WRITING + ")");
        }
    }

    @Override
    public FullText fullText() {
        return new TsVector();
    }
}
