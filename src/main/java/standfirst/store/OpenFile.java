package standfirst.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/// A SQLite file that is looked at past the pool, by the command for copies.
final class OpenFile implements AutoCloseable {
    private static final int BUSY_MILLIS = 2_000;

    private final Path file;
    private final Connection connection;

    private OpenFile(Path file, SQLiteConfig config) {
        this.file = file;
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            this.connection = config.createConnection("jdbc:sqlite:" + file);
        } catch (SQLException closed) {
            throw refused(closed);
        }
    }

    static OpenFile reading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new OpenFile(file, config);
    }

    static OpenFile writing(Path file) {
        return new OpenFile(file, new SQLiteConfig());
    }

    /// Every page, every index, every reference.
    void refuseDamage() {
        List<String> found = texts("PRAGMA integrity_check(1)");
        if (!found.equals(List.of("ok"))) throw new IllegalArgumentException(file + " is damaged: " + found.getFirst());
        if (!texts("PRAGMA foreign_key_check").isEmpty())
            throw new IllegalArgumentException(file + " is damaged: rows are missing that others refer to");
        if (texts("SELECT name FROM sqlite_master WHERE name = 'flyway_schema_history'")
                .isEmpty())
            throw new IllegalArgumentException(file + " is a SQLite file, but no store of this program");
    }

    String schema() {
        return texts("SELECT version FROM flyway_schema_history WHERE success ORDER BY CAST(version AS INTEGER) DESC")
                .getFirst();
    }

    SortedMap<String, Long> rows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : texts("""
                SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'
                    AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'
                """))
            rows.put(table, Long.valueOf(texts("SELECT count(*) FROM " + table).getFirst()));
        return rows;
    }

    void vacuumInto(Path copy) {
        tell("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
    }

    /// Only who is alone with a file can leave the mode in which many use it.
    void refuseCompany() {
        try {
            tell("PRAGMA journal_mode = DELETE");
        } catch (IllegalArgumentException inUse) {
            throw new IllegalArgumentException(
                    file + " is in use: stop the programs that have it open ('standfirst serve') first", inUse);
        }
    }

    private void tell(String statement) {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw refused(failed);
        }
    }

    private List<String> texts(String question) {
        List<String> texts = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            while (rows.next()) texts.add(rows.getString(1));
        } catch (SQLException failed) {
            throw refused(failed);
        }
        return texts;
    }

    private IllegalArgumentException refused(SQLException why) {
        return new IllegalArgumentException(file + ": " + why.getMessage(), why);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw refused(failed);
        }
    }
}
