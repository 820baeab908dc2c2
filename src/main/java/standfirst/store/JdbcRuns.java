package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.edition.Run;
import standfirst.edition.Runs;

/// The makings of editions in the database.
final class JdbcRuns implements Runs {
    private final JdbcClient sql;

    JdbcRuns(Database database) {
        this.sql = database.client();
    }

    @Override
    public void keep(Run run) {
        sql.sql("""
                        INSERT INTO runs (id, asked, started, expected, done, skipped, editions, ended, problem)
                        VALUES (:id, :asked, :started, :expected, :done, :skipped, :editions, :ended, :problem)
                        ON CONFLICT (id) DO UPDATE SET
                            expected = excluded.expected, done = excluded.done, skipped = excluded.skipped,
                            editions = excluded.editions, ended = excluded.ended, problem = excluded.problem
                        """)
                .param("id", run.id())
                .param("asked", run.by())
                .param("started", run.started().toString())
                .param("expected", run.expected())
                .param("done", run.done())
                .param("skipped", run.skipped())
                .param("editions", run.editions())
                .param("ended", run.ended().map(Instant::toString).orElse(null))
                .param("problem", run.problem().orElse(null))
                .update();
    }

    @Override
    public List<Run> newest(int atMost) {
        return sql.sql("SELECT * FROM runs ORDER BY started DESC, id LIMIT ?")
                .param(atMost)
                .query(JdbcRuns::run)
                .list();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("id"),
                row.getString("asked"),
                Instant.parse(row.getString("started")),
                row.getInt("expected"),
                row.getInt("done"),
                row.getInt("skipped"),
                row.getInt("editions"),
                Optional.ofNullable(row.getString("ended")).map(Instant::parse),
                Optional.ofNullable(row.getString("problem")));
    }
}
