package standfirst.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Delivery.Got;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Delivery.Reader;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Settlement;
import standfirst.newsletter.Settlement.Again;
import standfirst.newsletter.Settlement.Done;
import standfirst.newsletter.Settlement.GivenBack;

/// The ledger of deliveries in the database.
public final class JdbcDeliveries implements Deliveries {
    private static final String OUT = """
            editions WHERE editions.language = deliveries.language AND editions.day = deliveries.day
                AND editions.published <= :now""";

    private static final String LEASE = """
            UPDATE deliveries SET worker = :worker, free = :until, dated = coalesce(dated, :now),
                version = coalesce(version, (SELECT max(version) FROM %1$s))
            WHERE id IN (
                SELECT id FROM deliveries
                WHERE state = 'WAITING' AND free <= :now AND until > :now AND domain NOT IN (:resting)
                    AND EXISTS (SELECT 1 FROM %1$s)
                ORDER BY free LIMIT :most)
            AND NOT EXISTS (SELECT 1 FROM sending WHERE paused IS NOT NULL)
            RETURNING *
            """.formatted(OUT);

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    JdbcDeliveries(Database database) {
        this.sql = database.client();
        this.transactions = database.transactions();
    }

    @Override
    public int enter(Collection<Delivery> deliveries) {
        if (deliveries.isEmpty()) return 0;
        Integer entered = transactions.execute(
                status -> deliveries.stream().mapToInt(this::enter).sum());
        return entered == null ? 0 : entered;
    }

    private int enter(Delivery delivery) {
        return sql.sql("""
                        INSERT INTO deliveries (id, subscriber, domain, edition, day, language, sections, due, until, free)
                        VALUES (:id, :subscriber, :domain, :edition, :day, :language, :sections, :due, :until, :due)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", delivery.id())
                .param("subscriber", delivery.reader().subscriber())
                .param("domain", delivery.reader().domain())
                .param("edition", delivery.edition())
                .param("day", delivery.day().toString())
                .param("language", delivery.language().toLanguageTag())
                .param("sections", delivery.sections().stream().sorted().collect(Collectors.joining(" ")))
                .param("due", time(delivery.due()))
                .param("until", time(delivery.until()))
                .update();
    }

    private static String time(Instant instant) {
        return JdbcEditions.time(instant);
    }

    @Override
    public List<Leased> lease(Lease lease, int atMost) {
        List<Leased> leased = transactions.execute(status -> leased(lease, atMost));
        return leased == null ? List.of() : leased;
    }

    private List<Leased> leased(Lease lease, int atMost) {
        return sql.sql(LEASE)
                .param("worker", lease.worker())
                .param("now", time(lease.now()))
                .param("until", time(lease.until()))
                // a list of parameters may not be empty, and no domain is
                .param("resting", lease.resting().isEmpty() ? Set.of("") : lease.resting())
                .param("most", atMost)
                .query(JdbcDeliveries::leased)
                .list();
    }

    @Override
    public void prolong(String worker, Instant until) {
        sql.sql("UPDATE deliveries SET free = ? WHERE state = 'WAITING' AND worker = ?")
                .param(time(until))
                .param(worker)
                .update();
    }

    @Override
    public void settle(String worker, Collection<Settlement> settlements) {
        transactions.executeWithoutResult(status -> settlements.forEach(one -> settle(worker, one)));
    }

    private void settle(String worker, Settlement settlement) {
        switch (settlement) {
            case Done done -> over(done);
            case Again again -> again(worker, again);
            case GivenBack(String delivery, Instant next) ->
                sql.sql("UPDATE deliveries SET worker = NULL, free = ? WHERE id = ? AND worker = ?")
                        .param(time(next))
                        .param(delivery)
                        .param(worker)
                        .update();
        }
    }

    /// What the server has taken stays taken; what was given up meanwhile was not.
    private void over(Done done) {
        sql.sql("""
                        UPDATE deliveries SET state = :state, settled = :at, worker = NULL, code = :code, said = :said,
                            attempts = attempts + 1
                        WHERE id = :id AND state <> 'DELIVERED'
                        """)
                .param("state", done.state().name())
                .param("at", time(done.at()))
                .param("code", done.code())
                .param("said", done.text())
                .param("id", done.delivery())
                .update();
    }

    private void again(String worker, Again again) {
        sql.sql("""
                        UPDATE deliveries SET worker = NULL, free = :next, code = :code, said = :said,
                            attempts = attempts + 1, version = CASE WHEN :arrived = 1 THEN version END,
                            dated = CASE WHEN :arrived = 1 THEN dated END
                        WHERE id = :id AND worker = :worker AND state = 'WAITING'
                        """)
                .param("next", time(again.next()))
                .param("code", again.code())
                .param("said", again.text())
                .param("arrived", again.mayHaveArrived() ? 1 : 0)
                .param("id", again.delivery())
                .param("worker", worker)
                .update();
    }

    @Override
    public Set<String> workers() {
        return sql.sql("SELECT DISTINCT worker FROM deliveries WHERE state = 'WAITING' AND worker IS NOT NULL")
                .query((row, number) -> row.getString("worker"))
                .set();
    }

    @Override
    public int release(String worker, Instant now) {
        return sql.sql("UPDATE deliveries SET worker = NULL, free = ? WHERE state = 'WAITING' AND worker = ?")
                .param(time(now))
                .param(worker)
                .update();
    }

    @Override
    public int giveUp(Instant now) {
        return sql.sql("""
                        UPDATE deliveries SET state = 'TOO_LATE', settled = :now, worker = NULL
                        WHERE state = 'WAITING' AND until <= :now AND (worker IS NULL OR free <= :now)
                        """).param("now", time(now)).update();
    }

    @Override
    public boolean bounced(String id, Instant at, String said) {
        return sql.sql(
                                "UPDATE deliveries SET state = 'BOUNCED', settled = ?, said = ? WHERE id = ? AND state = 'DELIVERED'")
                        .param(time(at))
                        .param(said)
                        .param(id)
                        .update()
                > 0;
    }

    @Override
    public int bouncesInARow(String subscriber) {
        return (int)
                sql
                        .sql("""
                        SELECT state FROM deliveries WHERE subscriber = ? AND state IN ('DELIVERED', 'BOUNCED')
                        ORDER BY day DESC, settled DESC, id LIMIT 100
                        """)
                        .param(subscriber)
                        .query((row, number) -> row.getString("state").equals("BOUNCED"))
                        .list()
                        .stream()
                        .takeWhile(bounced -> bounced)
                        .count();
    }

    @Override
    public Optional<Delivery> find(String id) {
        return sql.sql("SELECT * FROM deliveries WHERE id = ?")
                .param(id)
                .query(JdbcDeliveries::delivery)
                .optional();
    }

    @Override
    public List<Got> got(String subscriber, Locale language, LocalDate since) {
        return sql.sql("""
                        SELECT day, version, dated FROM deliveries
                        WHERE subscriber = ? AND language = ? AND day >= ? AND state IN ('DELIVERED', 'BOUNCED')
                        ORDER BY day DESC
                        """)
                .param(subscriber)
                .param(language.toLanguageTag())
                .param(since.toString())
                .query((row, number) -> new Got(
                        LocalDate.parse(row.getString("day")),
                        row.getInt("version"),
                        Instant.parse(row.getString("dated"))))
                .list();
    }

    @Override
    public Map<State, Long> progress(String edition) {
        record Count(State state, long number) {}
        return sql
                .sql("SELECT state, count(*) FROM deliveries WHERE edition = ? GROUP BY state")
                .param(edition)
                .query((row, number) -> new Count(State.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Count::state, Count::number, Long::sum, () -> new EnumMap<>(State.class)));
    }

    @Override
    public List<String> editions(int atMost) {
        return sql.sql("SELECT DISTINCT edition FROM deliveries ORDER BY edition DESC LIMIT ?")
                .param(atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<Failed> failed(int atMost) {
        return sql.sql("""
                        SELECT edition, domain, state, settled, code, said FROM deliveries
                        WHERE state IN ('REFUSED', 'BOUNCED', 'TOO_LATE') AND settled IS NOT NULL
                        ORDER BY settled DESC, id LIMIT ?
                        """)
                .param(atMost)
                .query((row, number) -> new Failed(
                        row.getString("edition"),
                        row.getString("domain"),
                        State.valueOf(row.getString("state")),
                        Instant.parse(row.getString("settled")),
                        row.getInt("code"),
                        Objects.requireNonNullElse(row.getString("said"), "")))
                .list();
    }

    @Override
    public Queue queue(Instant now) {
        return sql.sql("""
                        SELECT coalesce(sum(CASE WHEN free <= :now THEN 1 ELSE 0 END), 0),
                            coalesce(sum(CASE WHEN free > :now AND worker IS NOT NULL THEN 1 ELSE 0 END), 0),
                            coalesce(sum(CASE WHEN free > :now AND worker IS NULL THEN 1 ELSE 0 END), 0),
                            min(CASE WHEN free > :now AND worker IS NULL THEN free END)
                        FROM deliveries WHERE state = 'WAITING'
                        """)
                .param("now", time(now))
                .query((row, number) -> new Queue(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        Optional.ofNullable(row.getString(4)).map(Instant::parse)))
                .single();
    }

    @Override
    public Optional<Instant> paused() {
        return sql.sql("SELECT paused FROM sending WHERE paused IS NOT NULL")
                .query((row, number) -> Instant.parse(row.getString(1)))
                .optional();
    }

    @Override
    public void pause(Instant since) {
        sql.sql("UPDATE sending SET paused = coalesce(paused, ?)")
                .param(time(since))
                .update();
    }

    @Override
    public void resume() {
        sql.sql("UPDATE sending SET paused = NULL").update();
    }

    private static Leased leased(ResultSet row, int number) throws SQLException {
        return new Leased(
                delivery(row, number),
                row.getInt("version"),
                Instant.parse(row.getString("dated")),
                row.getInt("attempts") + 1);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new Reader(row.getString("subscriber"), row.getString("domain")),
                LocalDate.parse(row.getString("day")),
                Locale.forLanguageTag(row.getString("language")),
                Arrays.stream(row.getString("sections").split(" "))
                        .filter(section -> !section.isEmpty())
                        .collect(Collectors.toSet()),
                Instant.parse(row.getString("due")),
                Instant.parse(row.getString("until")));
    }
}
