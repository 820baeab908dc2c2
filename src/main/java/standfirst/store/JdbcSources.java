package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Source;
import standfirst.article.Source.Health;
import standfirst.article.Sources;
import standfirst.article.WhenRefused;

/// The sources in the database, in the order in which they were added.
public final class JdbcSources implements Sources {
    private final JdbcClient sql;

    JdbcSources(Database database) {
        this.sql = database.client();
    }

    @Override
    public boolean add(Source source) {
        boolean there = sql.sql("SELECT count(*) FROM sources WHERE address = ?")
                        .param(source.address())
                        .query(Integer.class)
                        .single()
                > 0;
        sql.sql("""
                        INSERT INTO sources (address, name, section, when_refused, added) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (address) DO UPDATE SET name = coalesce(excluded.name, sources.name),
                            section = coalesce(excluded.section, sources.section),
                            when_refused = coalesce(excluded.when_refused, sources.when_refused)
                        """)
                .param(source.address())
                .param(source.name().orElse(null))
                .param(source.section().orElse(null))
                .param(source.whenRefused().map(Enum::name).orElse(null))
                .param(source.added().toString())
                .update();
        return !there;
    }

    @Override
    public boolean remove(String address) {
        return sql.sql("DELETE FROM sources WHERE address = ?").param(address).update() > 0;
    }

    @Override
    public boolean move(String address, String to) {
        boolean moved = sql.sql("""
                                UPDATE sources SET address = :to
                                WHERE address = :from AND NOT EXISTS (SELECT 1 FROM sources WHERE address = :to)
                                """).param("to", to).param("from", address).update() > 0;
        return moved || !remove(address);
    }

    @Override
    public List<Source> all() {
        return sql.sql("SELECT * FROM sources ORDER BY added, address")
                .query(JdbcSources::source)
                .list();
    }

    @Override
    public void succeeded(String address, Instant when) {
        sql.sql("""
                        UPDATE sources SET tried = :when, succeeded = :when, failures = 0, problem = NULL, not_before = NULL
                        WHERE address = :address
                        """).param("when", when.toString()).param("address", address).update();
    }

    @Override
    public void failed(String address, Instant when, String problem, Optional<Instant> notBefore) {
        sql.sql("""
                        UPDATE sources SET tried = :when, failures = failures + 1, problem = :problem,
                            not_before = :not_before
                        WHERE address = :address
                        """)
                .param("when", when.toString())
                .param("problem", problem)
                .param("not_before", notBefore.map(Instant::toString).orElse(null))
                .param("address", address)
                .update();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getString("address"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("section")),
                Optional.ofNullable(row.getString("when_refused")).map(WhenRefused::valueOf),
                Instant.parse(row.getString("added")),
                new Health(
                        Optional.ofNullable(row.getString("tried")).map(Instant::parse),
                        Optional.ofNullable(row.getString("succeeded")).map(Instant::parse),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getString("problem")),
                        Optional.ofNullable(row.getString("not_before")).map(Instant::parse)));
    }
}
