package standfirst.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.PersonalData;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the database keeps of a person: as a subscriber, on the list of those who get no mail, and of what was sent.
final class JdbcPersonalData implements PersonalData {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    JdbcPersonalData(Database database) {
        this.sql = database.client();
        this.transactions = database.transactions();
    }

    @Override
    public String of(Mailbox mailbox) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        all.put("subscription", rows("SELECT * FROM subscribers WHERE address = ?", mailbox.key()));
        all.put(
                "suppression",
                rows("SELECT * FROM suppressions WHERE fingerprint = ?", JdbcSuppressions.fingerprint(mailbox)));
        all.put(
                "deliveries",
                rows(
                        "SELECT edition, sections, due, state, settled, code, said FROM deliveries"
                                + " WHERE subscriber = (SELECT id FROM subscribers WHERE address = ?) ORDER BY due",
                        mailbox.key()));
        return JSON.writeValueAsString(all);
    }

    private List<Map<String, @Nullable Object>> rows(String statement, String value) {
        return sql.sql(statement).param(value).query().listOfRows();
    }

    @Override
    public boolean erase(Mailbox mailbox) {
        Integer erased = transactions.execute(status -> erased(mailbox));
        return erased != null && erased > 0;
    }

    private int erased(Mailbox mailbox) {
        return sql.sql("DELETE FROM deliveries WHERE subscriber = (SELECT id FROM subscribers WHERE address = ?)")
                        .param(mailbox.key())
                        .update()
                + sql.sql("DELETE FROM subscribers WHERE address = ?")
                        .param(mailbox.key())
                        .update()
                + sql.sql("UPDATE suppressions SET address = NULL, detail = NULL"
                                + " WHERE fingerprint = ? AND address IS NOT NULL")
                        .param(JdbcSuppressions.fingerprint(mailbox))
                        .update();
    }
}
