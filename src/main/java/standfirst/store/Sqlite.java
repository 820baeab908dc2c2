package standfirst.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A file; a commit that was acknowledged survives a kill -9 (WAL, with `synchronous=FULL`).
record Sqlite(Path file) implements Engine {
    static final String NAME = "sqlite";

    private static final int BUSY_MILLIS = 10_000;
    private static final int CONNECTIONS = 4;

    @Override
    public void connect(HikariConfig pool) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource sqlite = new SQLiteDataSource(config);
        sqlite.setUrl("jdbc:sqlite:" + file);
        pool.setDataSource(sqlite);
        pool.setMaximumPoolSize(CONNECTIONS);
    }

    @Override
    public String migrations() {
        return NAME;
    }

    /// Transactions begin IMMEDIATE: they have the file's only lock for writing already.
    @Override
    public void beginWriting(Connection connection) {}

    @Override
    public FullText fullText() {
        return new Fts5();
    }
}
