package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Subscribers;
import standfirst.newsletter.Wishes;

/// The subscribers in the database.
public final class JdbcSubscribers implements Subscribers {
    private static final String ENTER = """
            INSERT INTO subscribers (id, address, written, name, languages, sections, hour, zone, rhythm, asked, state,
                since, consent)
            VALUES (:id, :address, :written, :name, :languages, :sections, :hour, :zone, :rhythm, :asked, :state,
                :since, :consent)
            ON CONFLICT (address) DO""";

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    JdbcSubscribers(Database database) {
        this.sql = database.client();
        this.transactions = database.transactions();
    }

    private record Row(Subscriber subscriber, int revision) {}

    @Override
    public Subscriber add(Subscriber subscriber) {
        entered(ENTER + " NOTHING", subscriber);
        return find(subscriber.mailbox()).orElseThrow();
    }

    private int entered(String statement, Subscriber subscriber) {
        return filled(statement, subscriber)
                .param("address", subscriber.mailbox().key())
                .param("written", subscriber.mailbox().address())
                .update();
    }

    @Override
    public int confirm(Collection<Subscriber> confirmed) {
        if (confirmed.isEmpty()) return 0;
        Integer entered = transactions.execute(status -> confirmed.stream()
                .mapToInt(subscriber -> entered(ENTER + """
                         UPDATE SET languages = excluded.languages, sections = excluded.sections, hour = excluded.hour,
                            zone = excluded.zone, rhythm = excluded.rhythm, state = excluded.state,
                            since = excluded.since, consent = excluded.consent, revision = subscribers.revision + 1
                        WHERE subscribers.state = 'ASKED'
                        """, subscriber))
                .sum());
        return entered == null ? 0 : entered;
    }

    /// Nobody is locked out while a change is made: it is made again where another came first.
    @Override
    public Optional<Subscriber> revise(String id, UnaryOperator<Subscriber> change) {
        while (true) {
            Optional<Row> before = row("id", id);
            if (before.isEmpty()) return Optional.empty();
            Subscriber after = change.apply(before.get().subscriber());
            if (replace(after, before.get().revision())) return Optional.of(after);
        }
    }

    private boolean replace(Subscriber subscriber, int revision) {
        return filled("""
                        UPDATE subscribers SET name = :name, languages = :languages, sections = :sections, hour = :hour,
                            zone = :zone, rhythm = :rhythm, asked = :asked, state = :state, since = :since,
                            consent = :consent, revision = revision + 1
                        WHERE id = :id AND revision = :revision
                        """, subscriber).param("revision", revision).update() > 0;
    }

    private JdbcClient.StatementSpec filled(String statement, Subscriber subscriber) {
        Wishes wishes = subscriber.wishes();
        JdbcClient.StatementSpec filled = sql.sql(statement)
                .param("id", subscriber.id())
                .param("name", subscriber.mailbox().name())
                .param(
                        "languages",
                        wishes.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" ")))
                .param("sections", wishes.sections().stream().sorted().collect(Collectors.joining(" ")))
                .param("hour", wishes.slot().hour().toString())
                .param("zone", wishes.slot().zone().getId())
                .param("rhythm", wishes.rhythm().toString())
                .param("asked", subscriber.asked().toString());
        return switch (subscriber.standing()) {
            case Standing.Asked() -> standing(filled, "ASKED", null, null);
            case Standing.Confirmed(Instant since, String consent) -> standing(filled, "CONFIRMED", since, consent);
            case Standing.Left(Instant since) -> standing(filled, "LEFT", since, null);
        };
    }

    private static JdbcClient.StatementSpec standing(
            JdbcClient.StatementSpec filled, String state, @Nullable Instant since, @Nullable String consent) {
        return filled.param("state", state)
                .param("since", since == null ? null : since.toString())
                .param("consent", consent);
    }

    @Override
    public Optional<Subscriber> find(String id) {
        return row("id", id).map(Row::subscriber);
    }

    @Override
    public Optional<Subscriber> find(Mailbox mailbox) {
        return row("address", mailbox.key()).map(Row::subscriber);
    }

    private Optional<Row> row(String column, String value) {
        return sql.sql("SELECT * FROM subscribers WHERE " + column + " = ?")
                .param(value)
                .query(JdbcSubscribers::row)
                .optional();
    }

    @Override
    public boolean remove(String id) {
        return sql.sql("DELETE FROM subscribers WHERE id = ?").param(id).update() > 0;
    }

    @Override
    public int forgetAsked(Instant before) {
        return sql.sql("DELETE FROM subscribers WHERE state = 'ASKED' AND asked < ?")
                .param(before.truncatedTo(ChronoUnit.SECONDS).toString())
                .update();
    }

    @Override
    public List<Slot> slots() {
        return sql.sql("SELECT DISTINCT zone, hour FROM subscribers WHERE state = 'CONFIRMED' ORDER BY zone, hour")
                .query(JdbcSubscribers::slot)
                .list();
    }

    @Override
    public List<Subscriber> confirmed(Slot slot, String after, int atMost) {
        return sql.sql("""
                        SELECT * FROM subscribers
                        WHERE state = 'CONFIRMED' AND zone = ? AND hour = ? AND id > ? ORDER BY id LIMIT ?
                        """)
                .param(slot.zone().getId())
                .param(slot.hour().toString())
                .param(after)
                .param(atMost)
                .query(JdbcSubscribers::subscriber)
                .list();
    }

    @Override
    public List<Subscriber> all(String after, int atMost) {
        return sql.sql("SELECT * FROM subscribers WHERE id > ? ORDER BY id LIMIT ?")
                .param(after)
                .param(atMost)
                .query(JdbcSubscribers::subscriber)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(subscriber(row, number), row.getInt("revision"));
    }

    private static Subscriber subscriber(ResultSet row, int number) throws SQLException {
        return new Subscriber(
                row.getString("id"),
                new Mailbox(row.getString("written"), row.getString("name")),
                new Wishes(
                        words(row.getString("languages"))
                                .map(Locale::forLanguageTag)
                                .toList(),
                        words(row.getString("sections")).collect(Collectors.toSet()),
                        slot(row, number),
                        Rhythm.of(row.getString("rhythm"))),
                Instant.parse(row.getString("asked")),
                standing(row));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(LocalTime.parse(row.getString("hour")), ZoneId.of(row.getString("zone")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "CONFIRMED" -> new Standing.Confirmed(Instant.parse(row.getString("since")), row.getString("consent"));
            case "LEFT" -> new Standing.Left(Instant.parse(row.getString("since")));
            default -> new Standing.Asked();
        };
    }
}
