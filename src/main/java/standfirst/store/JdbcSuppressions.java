package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Ids;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Suppression;
import standfirst.newsletter.Suppression.Reason;
import standfirst.newsletter.Suppressions;

/// The suppression list in the database.
public final class JdbcSuppressions implements Suppressions {
    private final JdbcClient sql;

    JdbcSuppressions(Database database) {
        this.sql = database.client();
    }

    @Override
    public void add(Mailbox mailbox, Reason reason, Instant since, String detail) {
        sql.sql("""
                        INSERT INTO suppressions (fingerprint, reason, address, since, detail) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (fingerprint, reason) DO NOTHING
                        """)
                .param(fingerprint(mailbox))
                .param(reason.name())
                .param(mailbox.key())
                .param(since.truncatedTo(ChronoUnit.SECONDS).toString())
                .param(detail.isBlank() ? null : detail)
                .update();
    }

    @Override
    public boolean lift(Mailbox mailbox, Reason reason) {
        return sql.sql("DELETE FROM suppressions WHERE fingerprint = ? AND reason = ?")
                        .param(fingerprint(mailbox))
                        .param(reason.name())
                        .update()
                > 0;
    }

    @Override
    public List<Suppression> of(Mailbox mailbox) {
        return sql
                .sql("SELECT * FROM suppressions WHERE fingerprint = ?")
                .param(fingerprint(mailbox))
                .query(JdbcSuppressions::suppression)
                .list()
                .stream()
                .sorted(Comparator.comparing(Suppression::reason))
                .toList();
    }

    @Override
    public void erase(Mailbox mailbox) {
        sql.sql("UPDATE suppressions SET address = NULL, detail = NULL WHERE fingerprint = ?")
                .param(fingerprint(mailbox))
                .update();
    }

    @Override
    public List<Suppression> newest(int atMost) {
        return sql.sql("SELECT * FROM suppressions ORDER BY since DESC, fingerprint, reason LIMIT ?")
                .param(atMost)
                .query(JdbcSuppressions::suppression)
                .list();
    }

    static String fingerprint(Mailbox mailbox) {
        return Ids.hash(mailbox.key());
    }

    private static Suppression suppression(ResultSet row, int number) throws SQLException {
        return new Suppression(
                Optional.ofNullable(row.getString("address")),
                Reason.valueOf(row.getString("reason")),
                Instant.parse(row.getString("since")),
                Optional.ofNullable(row.getString("detail")));
    }
}
