package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.edition.Report;
import standfirst.edition.Reports;

/// Readers' reports in the database.
public final class JdbcReports implements Reports {
    private final JdbcClient sql;

    JdbcReports(Database database) {
        this.sql = database.client();
    }

    @Override
    public void add(Report report) {
        sql.sql("""
                        INSERT INTO reports
                            (id, point, article, day, language, version, said, kind, note, reported)
                        VALUES (:id, :point, :article, :day, :language, :version, :said, :kind, :note, :reported)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", report.id())
                .param("point", report.point())
                .param("article", report.article())
                .param("day", report.day().toString())
                .param("language", report.language().toLanguageTag())
                .param("version", report.version())
                .param("said", report.said())
                .param("kind", report.kind().name())
                .param("note", report.note().orElse(null))
                .param("reported", report.when().toString())
                .update();
    }

    @Override
    public List<Report> open(int atMost) {
        return sql.sql("SELECT * FROM reports WHERE settled = 0 ORDER BY reported DESC, id LIMIT ?")
                .param(atMost)
                .query(JdbcReports::report)
                .list();
    }

    @Override
    public boolean settle(String id) {
        return sql.sql("UPDATE reports SET settled = 1 WHERE id = ? AND settled = 0")
                        .param(id)
                        .update()
                > 0;
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getString("point"),
                row.getString("article"),
                LocalDate.parse(row.getString("day")),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("version"),
                row.getString("said"),
                Report.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("note")),
                Instant.parse(row.getString("reported")));
    }
}
