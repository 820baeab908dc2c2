package standfirst.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.keypoint.Usage;
import standfirst.llm.Call;
import standfirst.llm.Ledger;
import standfirst.llm.Spent;

/// The calls of language models in the database. Money is kept in billionths, so that sums are exact.
public final class JdbcLedger implements Ledger {
    private static final int BILLIONTHS = 9;

    private final JdbcClient sql;

    JdbcLedger(Database database) {
        this.sql = database.client();
    }

    @Override
    public void enter(Call call) {
        sql.sql("""
                        INSERT INTO calls (entered, day, model, providers, role, prompt, version, prompt_hash, article,
                            address, source, edition, made, input, output, cost, kept, millis, failure)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(call.at().toString())
                .param(call.day().toString())
                .param(call.asked().model())
                .param(call.asked().providersName())
                .param(call.asked()
                        .role()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .orElse(null))
                .param(call.asked().prompt())
                .param(call.asked().version())
                .param(call.asked().promptHash())
                .param(call.sake().article())
                .param(call.sake().address())
                .param(call.sake().source())
                .param(call.sake().edition().orElse(null))
                .param(call.usage().calls())
                .param(call.usage().input())
                .param(call.usage().output())
                .param(call.cost().map(JdbcLedger::billionths).orElse(null))
                .param(call.kept() ? 1 : 0)
                .param(call.took().toMillis())
                .param(call.failure().orElse(null))
                .update();
    }

    private static long billionths(BigDecimal money) {
        return money.setScale(BILLIONTHS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    @Override
    public List<Row> spending(By by, LocalDate from, LocalDate to) {
        return sql.sql("""
                        SELECT coalesce(%s, '') AS name, sum(input) AS input, sum(output) AS output, sum(made) AS made,
                            sum(kept) AS kept, sum(CASE WHEN failure IS NULL THEN 0 ELSE made END) AS failed,
                            coalesce(sum(cost), 0) AS cost,
                            sum(CASE WHEN cost IS NULL THEN input + output ELSE 0 END) AS unpriced
                        FROM calls WHERE day >= :from AND day <= :to GROUP BY name ORDER BY name
                        """.formatted(column(by)))
                .param("from", from.toString())
                .param("to", to.toString())
                .query(JdbcLedger::row)
                .list();
    }

    private static String column(By by) {
        return switch (by) {
            case DAY -> "day";
            case MODEL -> "model";
            case ROLE -> "role";
            case SOURCE -> "source";
            case EDITION -> "edition";
            case ARTICLE -> "address";
        };
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("name"),
                new Spent(
                        new Usage(row.getLong("input"), row.getLong("output"), row.getInt("made")),
                        row.getInt("kept"),
                        row.getInt("failed"),
                        BigDecimal.valueOf(row.getLong("cost"), BILLIONTHS),
                        row.getLong("unpriced")));
    }
}
