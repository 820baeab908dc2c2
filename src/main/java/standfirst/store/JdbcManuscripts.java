package standfirst.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.edition.Manuscript;
import standfirst.edition.Manuscripts;

/// What translators wrote, in the database. The primary key decides who was first.
final class JdbcManuscripts implements Manuscripts {
    private static final RowMapper<Manuscript> MANUSCRIPT =
            (row, number) -> EditionRecords.readManuscript(row.getString(1));

    private final JdbcClient sql;

    JdbcManuscripts(Database database) {
        this.sql = database.client();
    }

    @Override
    public boolean keep(Manuscript manuscript) {
        return sql.sql("""
                        INSERT INTO manuscripts (edition, unit, version, manuscript)
                        SELECT :edition, :unit, :version, :manuscript
                        WHERE :version = (SELECT coalesce(max(version), 0) + 1 FROM manuscripts
                            WHERE edition = :edition AND unit = :unit)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("edition", manuscript.edition())
                        .param("unit", manuscript.unit())
                        .param("version", manuscript.version())
                        .param("manuscript", EditionRecords.write(manuscript))
                        .update()
                == 1;
    }

    @Override
    public Map<String, Manuscript> newest(String edition) {
        return sql.sql("""
                        SELECT manuscript FROM manuscripts AS newest WHERE edition = :edition AND version =
                            (SELECT max(version) FROM manuscripts WHERE edition = newest.edition AND unit = newest.unit)
                        """).param("edition", edition).query(MANUSCRIPT).list().stream()
                .collect(toMap(Manuscript::unit, manuscript -> manuscript));
    }

    @Override
    public List<Manuscript> versions(String edition, String unit) {
        return sql.sql("SELECT manuscript FROM manuscripts WHERE edition = ? AND unit = ? ORDER BY version")
                .param(edition)
                .param(unit)
                .query(MANUSCRIPT)
                .list();
    }
}
