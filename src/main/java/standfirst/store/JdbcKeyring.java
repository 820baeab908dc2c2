package standfirst.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.newsletter.Keyring;
import standfirst.newsletter.LinkKey;

/// The keys in the database.
public final class JdbcKeyring implements Keyring {
    private final JdbcClient sql;

    JdbcKeyring(Database database) {
        this.sql = database.client();
    }

    @Override
    public List<LinkKey> keys() {
        return sql.sql("SELECT id, secret, made FROM link_keys ORDER BY made DESC, id")
                .query((row, number) ->
                        new LinkKey(row.getString("id"), row.getString("secret"), Instant.parse(row.getString("made"))))
                .list();
    }

    @Override
    public void add(LinkKey key) {
        sql.sql("INSERT INTO link_keys (id, secret, made) VALUES (?, ?, ?)")
                .param(key.id())
                .param(key.secret())
                .param(key.made().toString())
                .update();
    }

    @Override
    public void remove(String id) {
        sql.sql("DELETE FROM link_keys WHERE id = ?").param(id).update();
    }
}
