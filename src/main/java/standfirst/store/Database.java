package standfirst.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.api.Tokens;
import standfirst.edition.Editions;
import standfirst.edition.Manuscripts;
import standfirst.edition.Runs;
import standfirst.llm.Books;
import standfirst.newsletter.PersonalData;
import standfirst.newsletter.Readership;
import standfirst.staff.Acts;
import standfirst.staff.Handouts;

/// The store's one database: a SQLite file, or PostgreSQL. Times are text in UTC, and text sorts by its bytes, on both.
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final HikariDataSource source;
    private final TransactionTemplate transactions;

    private Database(Engine engine, HikariDataSource source) {
        this.engine = engine;
        this.source = source;
        this.transactions = new TransactionTemplate(new OneWriter(source, engine));
    }

    /// Opens `standfirst.db` in a folder, which is made if it is not there, and brings its schema up to date.
    public static Database inFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notWritable) {
            throw new UncheckedIOException("cannot make the data folder " + folder, notWritable);
        }
        return open(new Sqlite(StoreFile.in(folder).file()));
    }

    /// Opens the database of a server, and brings its schema up to date.
    public static Database on(StoreSettings server) {
        return open(new Postgres(server));
    }

    private static Database open(Engine engine) {
        HikariDataSource source = pool(engine);
        try {
            Database database = new Database(engine, source);
            database.inspect();
            database.migrate();
            return database;
        } catch (RuntimeException useless) {
            source.close();
            throw useless;
        }
    }

    private static HikariDataSource pool(Engine engine) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setMinimumIdle(1);
        engine.connect(config);
        return new HikariDataSource(config);
    }

    private void inspect() {
        try (Connection connection = source.getConnection()) {
            engine.inspect(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable.getMessage(), unreadable);
        }
    }

    /// The steps of different rooms depend on none of each other: one that comes later under a smaller number is taken,
    /// too.
    private void migrate() {
        Flyway.configure()
                .dataSource(source)
                .outOfOrder(true)
                .resourceProvider(new Migrations(engine.migrations()))
                .load()
                .migrate();
    }

    JdbcClient client() {
        return JdbcClient.create(source);
    }

    /// One at a time writes, here and in every other program on the same store.
    TransactionTemplate transactions() {
        return transactions;
    }

    FullText fullText() {
        return engine.fullText();
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

    public Runs runs() {
        return new JdbcRuns(this);
    }

    public Acts acts() {
        return new JdbcActs(this);
    }

    public Handouts handouts() {
        return new JdbcHandouts(this);
    }

    public Tokens tokens() {
        return new JdbcTokens(this);
    }

    public JdbcSources sources() {
        return new JdbcSources(this);
    }

    public JdbcFetchMemory fetchMemory(InstantSource clock) {
        return new JdbcFetchMemory(this, clock);
    }

    public Readership readership() {
        return new Readership(new JdbcSubscribers(this), new JdbcSuppressions(this), new JdbcKeyring(this));
    }

    public PersonalData personalData() {
        return new JdbcPersonalData(this);
    }

    public JdbcDeliveries deliveries() {
        return new JdbcDeliveries(this);
    }

    public Books books(InstantSource clock) {
        return new Books(new JdbcLedger(this), new JdbcAnswers(this, clock));
    }

    public JdbcAccounts accounts() {
        return new JdbcAccounts(this);
    }

    /// What is done at its time, by this program or another on the store.
    ///
    /// @param worker this program's name, which no other has
    public Timetable timetable(String worker) {
        return new Timetable(source, worker);
    }

    @Override
    public void close() {
        source.close();
    }
}
