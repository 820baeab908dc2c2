package standfirst.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.article.Article;
import standfirst.article.Ids;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// Editions in the database, with the articles and points that they are made of; one transaction an edition.
public final class JdbcEditions implements Editions {
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final JdbcTranslationMemory memory;

    JdbcEditions(Database database) {
        this.sql = database.client();
        this.memory = database.translationMemory();
        this.transactions = database.transactions();
    }

    @Override
    public Edition save(Edition edition) {
        return Objects.requireNonNull(transactions.execute(status -> saveAll(edition)));
    }

    @Override
    public Optional<Edition> revise(LocalDate day, Locale language, UnaryOperator<Edition> revise) {
        return Objects.requireNonNull(
                transactions.execute(status -> find(day, language).map(revise).map(this::saveAll)));
    }

    private Edition saveAll(Edition edition) {
        edition.stories()
                .flatMap(story -> story.tellings().stream())
                .forEach(telling -> saveTelling(telling, edition.made().toString()));
        String hash = contentHash(edition);
        Optional<Version> newest = newestVersion(edition.id());
        if (newest.isPresent() && newest.get().contentHash().equals(hash))
            return edition.withVersion(newest.get().version(), edition.made());
        int version = newest.map(Version::version).orElse(0) + 1;
        Edition next = edition.withVersion(version, edition.made());
        insert(next, hash);
        List<Correction> said = edition.corrections();
        remember(next);
        for (int i = newest.map(Version::corrections).orElse(0); i < said.size(); i++) insert(next, i, said.get(i));
        return next;
    }

    private record Version(int version, String contentHash, int corrections) {}

    private Optional<Version> newestVersion(String id) {
        return sql.sql("""
                        SELECT version, content_hash, (SELECT count(*) FROM corrections WHERE edition = id)
                        FROM editions WHERE id = ? ORDER BY version DESC LIMIT 1
                        """)
                .param(id)
                .query((row, number) -> new Version(row.getInt(1), row.getString(2), row.getInt(3)))
                .optional();
    }

    /// What a reader would see as new: everything but the version, the times of making and fetching, and the tokens
    /// used.
    private static String contentHash(Edition edition) {
        return Ids.hash(EditionRecords.writeContent(edition.withVersion(0, Instant.EPOCH)));
    }

    private void insert(Edition edition, String hash) {
        sql.sql("""
                        INSERT INTO editions (id, version, day, language, made, content_hash, edition)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(edition.id())
                .param(edition.version())
                .param(edition.day().toString())
                .param(edition.language().toLanguageTag())
                .param(edition.made().toString())
                .param(hash)
                .param(EditionRecords.writeEdition(edition))
                .update();
    }

    private void remember(Edition edition) {
        Stream<String> headlines =
                edition.headlines().stream().map(headline -> headline.address().toString());
        Stream<String> articles =
                edition.tellings().map(telling -> telling.summary().article().id());
        Stream<String> points = edition.tellings()
                .flatMap(telling -> telling.summary().points().stream())
                .map(Grounded::id);
        Stream.of(headlines, articles, points).flatMap(names -> names).forEach(name -> remember(name, edition));
    }

    /// A day that is made after later ones was still the first.
    private void remember(String name, Edition edition) {
        sql.sql("""
                        INSERT INTO told (language, what, day) VALUES (?, ?, ?)
                        ON CONFLICT (language, what) DO UPDATE SET day = excluded.day WHERE excluded.day < told.day
                        """)
                .param(edition.language().toLanguageTag())
                .param(name)
                .param(edition.day().toString())
                .update();
    }

    private void insert(Edition edition, int number, Correction correction) {
        sql.sql("""
                        INSERT INTO corrections (edition, version, number, language, made, correction)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(edition.id())
                .param(edition.version())
                .param(number)
                .param(edition.language().toLanguageTag())
                .param(correction.when().toString())
                .param(EditionRecords.write(correction))
                .update();
    }

    private void saveTelling(Translation telling, String made) {
        saveSummary(telling.summary(), made);
        Locale from = telling.summary().article().language();
        for (Translated text : telling.texts())
            text.review().ifPresent(review -> memory.keep(text, review, from, telling.language()));
    }

    private void saveSummary(Summary summary, String made) {
        saveArticle(summary.article());
        for (Grounded point : summary.points()) savePoint(point, summary, made);
    }

    private void saveArticle(Article article) {
        sql.sql("""
                        INSERT INTO articles
                            (id, text_hash, canonical, headline, language, publisher, published, fetched, article)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id, text_hash) DO UPDATE SET fetched = excluded.fetched, article = excluded.article
                        """)
                .param(article.id())
                .param(article.textHash())
                .param(article.facts().canonical().toString())
                .param(article.headline())
                .param(article.language().toLanguageTag())
                .param(article.facts().byline().publisher().orElse(null))
                .param(article.facts()
                        .dateline()
                        .published()
                        .map(Object::toString)
                        .orElse(null))
                .param(article.fetched().toString())
                .param(EditionRecords.write(article))
                .update();
    }

    private void savePoint(Grounded point, Summary summary, String made) {
        sql.sql("""
                        INSERT INTO points (id, article, text_hash, point, score, evidence, maker, made)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param(point.id())
                .param(summary.article().id())
                .param(summary.article().textHash())
                .param(point.point().text())
                .param(point.score())
                .param(EditionRecords.write(point.evidence()))
                .param(EditionRecords.write(summary.maker()))
                .param(made)
                .update();
    }

    @Override
    public Optional<Edition> find(LocalDate day, Locale language) {
        return sql.sql("""
                        SELECT edition FROM editions WHERE language = ? AND day = ? ORDER BY version DESC LIMIT 1
                        """)
                .param(language.toLanguageTag())
                .param(day.toString())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Override
    public Optional<Edition> find(LocalDate day, Locale language, int version) {
        return sql.sql("SELECT edition FROM editions WHERE language = ? AND day = ? AND version = ?")
                .param(language.toLanguageTag())
                .param(day.toString())
                .param(version)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Override
    public List<Correction> corrections(Locale language, int atMost) {
        return sql.sql("SELECT correction FROM corrections WHERE language = ? ORDER BY made DESC, number LIMIT ?")
                .param(language.toLanguageTag())
                .param(atMost)
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
    public Optional<Edition> latest(Locale language) {
        return days(language).stream().findFirst().flatMap(day -> find(day, language));
    }

    @Override
    public List<Locale> languages() {
        return sql.sql("SELECT max(day) FROM editions").query(String.class).optional().stream()
                .flatMap(day -> languages(LocalDate.parse(day)).stream())
                .toList();
    }

    @Override
    public List<Locale> languages(LocalDate day) {
        return sql
                .sql("SELECT DISTINCT language FROM editions WHERE day = ? ORDER BY language")
                .param(day.toString())
                .query(String.class)
                .list()
                .stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    @Override
    public List<LocalDate> days(Locale language) {
        return sql
                .sql("SELECT DISTINCT day FROM editions WHERE language = ? ORDER BY day DESC")
                .param(language.toLanguageTag())
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
