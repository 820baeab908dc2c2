package standfirst.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import standfirst.edition.Editions;
import standfirst.edition.Manuscripts;
import standfirst.llm.Books;

/// The store's one database. By default a SQLite file; a commit that was acknowledged survives a kill -9 (WAL, with
/// `synchronous=FULL`).
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;

    private final HikariDataSource source;
    private final TransactionTemplate transactions;

    private Database(HikariDataSource source) {
        this.source = source;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /// Opens `standfirst.db` in a folder, which is made if it is not there, and brings its schema up to date.
    public static Database inFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notWritable) {
            throw new UncheckedIOException("cannot make the data folder " + folder, notWritable);
        }
        Database database = new Database(pool(sqlite(folder.resolve("standfirst.db"))));
        database.migrate();
        return database;
    }

    private static DataSource sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource sqlite = new SQLiteDataSource(config);
        sqlite.setUrl("jdbc:sqlite:" + file);
        return sqlite;
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(source);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:standfirst/store")
                .load()
                .migrate();
    }

    JdbcClient client() {
        return JdbcClient.create(source);
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    /// The newsroom's: drafts are among them.
    public Editions editions() {
        return JdbcEditions.forNewsroom(this);
    }

    /// The readers': what is published by now.
    public Editions published(InstantSource clock) {
        return JdbcEditions.forReaders(this, clock);
    }

    public JdbcTranslationMemory translationMemory() {
        return new JdbcTranslationMemory(this);
    }

    public Manuscripts manuscripts() {
        return new JdbcManuscripts(this);
    }

    public JdbcReports reports() {
        return new JdbcReports(this);
    }

    public JdbcSources sources() {
        return new JdbcSources(this);
    }

    public JdbcFetchMemory fetchMemory(InstantSource clock) {
        return new JdbcFetchMemory(this, clock);
    }

    public JdbcSubscribers subscribers() {
        return new JdbcSubscribers(this);
    }

    public JdbcSuppressions suppressions() {
        return new JdbcSuppressions(this);
    }

    public JdbcKeyring keyring() {
        return new JdbcKeyring(this);
    }

    public Books books(InstantSource clock) {
        return new Books(new JdbcLedger(this), new JdbcAnswers(this, clock));
    }

    public JdbcAccounts accounts() {
        return new JdbcAccounts(this);
    }

    @Override
    public void close() {
        source.close();
    }
}
