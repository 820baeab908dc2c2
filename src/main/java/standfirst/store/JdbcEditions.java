package standfirst.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Article;
import standfirst.edition.Correction;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Find;
import standfirst.edition.Place;

/// Editions in the database: all of them for the newsroom, and for readers what is published by now.
public final class JdbcEditions implements Editions {
    /// Later than any time: the newsroom's now, at which drafts are there too.
    private static final String ANY_TIME = "9999";

    private static final String VISIBLE = " coalesce(published, '" + ANY_TIME + "') <= :now ";

    private final JdbcClient sql;
    private final SearchIndex search;
    private final EditionWriter writer;
    private final Supplier<String> now;

    private JdbcEditions(Database database, Supplier<String> now) {
        this.sql = database.client();
        this.search = new SearchIndex(database);
        this.writer = new EditionWriter(database);
        this.now = now;
    }

    static JdbcEditions forNewsroom(Database database) {
        return new JdbcEditions(database, () -> ANY_TIME);
    }

    static JdbcEditions forReaders(Database database, InstantSource clock) {
        return new JdbcEditions(database, () -> time(clock.instant()));
    }

    /// Always with the same number of digits, so that text sorts as time does.
    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public Edition save(Edition edition) {
        return writer.save(edition);
    }

    @Override
    public Optional<Edition> revise(LocalDate day, Locale language, UnaryOperator<Edition> revise) {
        return writer.revise(() -> find(day, language), revise);
    }

    @Override
    public void publish(Edition edition, Instant from) {
        writer.publish(edition, from);
    }

    @Override
    public Optional<Edition> find(LocalDate day, Locale language) {
        return sql.sql("SELECT edition FROM editions WHERE language = :language AND day = :day AND" + VISIBLE
                        + "ORDER BY version DESC LIMIT 1")
                .param("language", language.toLanguageTag())
                .param("day", day.toString())
                .param("now", now.get())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Override
    public Optional<Edition> find(LocalDate day, Locale language, int version) {
        return sql.sql(
                        "SELECT edition FROM editions WHERE language = :language AND day = :day AND version = :version AND"
                                + VISIBLE)
                .param("language", language.toLanguageTag())
                .param("day", day.toString())
                .param("version", version)
                .param("now", now.get())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Override
    public List<Correction> corrections(Locale language, int atMost) {
        return sql.sql("SELECT correction FROM corrections AS said WHERE language = :language AND EXISTS"
                        + " (SELECT 1 FROM editions WHERE id = said.edition AND version >= said.version AND" + VISIBLE
                        + ") ORDER BY made DESC, number LIMIT :most")
                .param("language", language.toLanguageTag())
                .param("most", atMost)
                .param("now", now.get())
                .query((row, number) -> EditionRecords.readCorrection(row.getString(1)))
                .list();
    }

    @Override
    public Set<String> toldBefore(LocalDate day, Locale language, Set<String> names) {
        Set<String> told = new HashSet<>();
        for (List<String> some : parts(List.copyOf(names)))
            told.addAll(sql.sql("SELECT what FROM told WHERE language = :language AND day < :day AND what IN (:names)")
                    .param("language", language.toLanguageTag())
                    .param("day", day.toString())
                    .param("names", some)
                    .query(String.class)
                    .list());
        return told;
    }

    /// A statement takes only so many parameters.
    private static List<List<String>> parts(List<String> names) {
        return names.stream().gather(Gatherers.windowFixed(500)).toList();
    }

    @Override
    public Optional<LocalDate> firstTold(Locale language, String name) {
        return sql.sql("SELECT day FROM told WHERE language = ? AND what = ?")
                .param(language.toLanguageTag())
                .param(name)
                .query((row, number) -> LocalDate.parse(row.getString(1)))
                .optional();
    }

    @Override
    public List<Place> firstTold(YearMonth month, int atMost) {
        return sql.sql("""
                        SELECT day, language, what FROM told WHERE day >= :from AND day <= :to
                            AND EXISTS (SELECT 1 FROM articles WHERE id = what)
                            AND EXISTS (SELECT 1 FROM editions WHERE language = told.language AND day = told.day
                                AND coalesce(published, '9999') <= :now)
                        ORDER BY day, language, what LIMIT :most
                        """)
                .param("from", month.atDay(1).toString())
                .param("to", month.atEndOfMonth().toString())
                .param("now", now.get())
                .param("most", atMost)
                .query((row, number) -> new Place(
                        LocalDate.parse(row.getString("day")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("what")))
                .list();
    }

    @Override
    public List<Find> search(String words, Optional<Locale> language, int atMost) {
        return search.search(words, language, atMost, now.get());
    }

    @Override
    public List<Find> search(String words, Optional<Locale> language, int atMost, Deadlines deadlines) {
        Map<String, Optional<Edition>> once = new HashMap<>();
        return search(words, language, atMost).stream()
                .flatMap(find -> deadlines.holdBack(find.language())
                        ? once
                                .computeIfAbsent(
                                        Edition.id(find.day(), find.language()),
                                        id -> find(find.day(), find.language()).map(deadlines::forReaders))
                                .filter(edition -> SearchIndex.finds(edition, find.story(), words))
                                .flatMap(find::in)
                                .stream()
                        : Stream.of(find))
                .toList();
    }

    @Override
    public Optional<Edition> latest(Locale language) {
        return days(language).stream().findFirst().flatMap(day -> find(day, language));
    }

    @Override
    public List<Locale> languages() {
        return sql
                .sql("SELECT max(day) FROM editions WHERE" + VISIBLE)
                .param("now", now.get())
                .query(String.class)
                .optional()
                .stream()
                .flatMap(day -> languages(LocalDate.parse(day)).stream())
                .toList();
    }

    @Override
    public List<Locale> languages(LocalDate day) {
        return sql
                .sql("SELECT DISTINCT language FROM editions WHERE day = :day AND" + VISIBLE + "ORDER BY language")
                .param("day", day.toString())
                .param("now", now.get())
                .query(String.class)
                .list()
                .stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    @Override
    public List<LocalDate> days(Locale language) {
        return sql
                .sql("SELECT DISTINCT day FROM editions WHERE language = :language AND" + VISIBLE + "ORDER BY day DESC")
                .param("language", language.toLanguageTag())
                .param("now", now.get())
                .query(String.class)
                .list()
                .stream()
                .map(LocalDate::parse)
                .toList();
    }

    private Edition read(String json) {
        Map<String, Article> once = new HashMap<>();
        return EditionRecords.readEdition(
                json, (id, hash) -> once.computeIfAbsent(id + hash, key -> article(id, hash)));
    }

    private Article article(String id, String hash) {
        return EditionRecords.readArticle(sql.sql("SELECT article FROM articles WHERE id = ? AND text_hash = ?")
                .param(id)
                .param(hash)
                .query(String.class)
                .single());
    }
}
