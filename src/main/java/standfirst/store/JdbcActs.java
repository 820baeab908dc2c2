package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.staff.Act;
import standfirst.staff.Acts;

/// What the staff did, in the database.
final class JdbcActs implements Acts {
    private final JdbcClient sql;

    JdbcActs(Database database) {
        this.sql = database.client();
    }

    @Override
    public void enter(Act act) {
        sql.sql("INSERT INTO acts (id, at, who, what, object, words) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        act.when().toString(),
                        act.who(),
                        act.what().name(),
                        act.of(),
                        act.words())
                .update();
    }

    @Override
    public List<Act> newest(int atMost) {
        return sql.sql("SELECT * FROM acts ORDER BY at DESC, id LIMIT ?")
                .param(atMost)
                .query(JdbcActs::act)
                .list();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                Instant.parse(row.getString("at")),
                row.getString("who"),
                Act.What.valueOf(row.getString("what")),
                row.getString("object"),
                row.getString("words"));
    }
}
