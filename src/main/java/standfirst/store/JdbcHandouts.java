package standfirst.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.staff.Handouts;

/// Which drafts were sent to whom, in the database.
final class JdbcHandouts implements Handouts {
    private final JdbcClient sql;

    JdbcHandouts(Database database) {
        this.sql = database.client();
    }

    @Override
    public boolean had(String edition, String account) {
        return sql.sql("SELECT count(*) FROM handouts WHERE edition = ? AND account = ?")
                        .params(edition, account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void enter(String edition, String account, Instant when) {
        sql.sql("INSERT INTO handouts (edition, account, sent) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(edition, account, when.toString())
                .update();
    }
}
