package standfirst.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.article.Article;
import standfirst.article.Ids;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// Puts editions into the database, with the articles, points and corrections that they are made of; one transaction an
/// edition.
final class EditionWriter {
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final SearchIndex search;
    private final JdbcTranslationMemory memory;

    EditionWriter(Database database) {
        this.sql = database.client();
        this.search = new SearchIndex(database);
        this.memory = database.translationMemory();
        this.transactions = database.transactions();
    }

    Edition save(Edition edition) {
        return Objects.requireNonNull(transactions.execute(status -> saveAll(edition)));
    }

    Optional<Edition> revise(Supplier<Optional<Edition>> newest, UnaryOperator<Edition> revise) {
        return Objects.requireNonNull(transactions.execute(status -> newest.get()
                .map(before -> {
                    Edition next = saveAll(revise.apply(before));
                    if (next.version() != before.version()) publishLike(before, next);
                    return next;
                })));
    }

    private void publishLike(Edition before, Edition next) {
        sql.sql("""
                        UPDATE editions SET published =
                            (SELECT published FROM editions WHERE id = :id AND version = :before)
                        WHERE id = :id AND version = :next
                        """)
                .param("id", next.id())
                .param("before", before.version())
                .param("next", next.version())
                .update();
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
        search.add(next);
        List<Correction> said = edition.corrections();
        for (int i = 0; i < said.size(); i++) insert(next, i, said.get(i));
        return next;
    }

    private record Version(int version, String contentHash) {}

    private Optional<Version> newestVersion(String id) {
        return sql.sql("SELECT version, content_hash FROM editions WHERE id = ? ORDER BY version DESC LIMIT 1")
                .param(id)
                .query((row, number) -> new Version(row.getInt(1), row.getString(2)))
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

    /// From then on readers see this version; once seen, it stays so.
    void publish(Edition edition, Instant from) {
        transactions.executeWithoutResult(status -> {
            sql.sql("""
                            UPDATE editions SET published = :from
                            WHERE id = :id AND version = :version AND (published IS NULL OR published > :from)
                            """)
                    .param("from", JdbcEditions.time(from))
                    .param("id", edition.id())
                    .param("version", edition.version())
                    .update();
            remember(edition);
            if (!from.isAfter(edition.made())) search.keepFrom(edition);
        });
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

    /// A correction stands in every version after the one that made it, and is kept under that one alone.
    private void insert(Edition edition, int number, Correction correction) {
        sql.sql("""
                        INSERT INTO corrections (edition, version, number, language, made, correction)
                        SELECT :edition, :version, :number, :language, :made, :correction
                        WHERE NOT EXISTS
                            (SELECT 1 FROM corrections WHERE edition = :edition AND correction = :correction)
                        """)
                .param("edition", edition.id())
                .param("version", edition.version())
                .param("number", number)
                .param("language", edition.language().toLanguageTag())
                .param("made", correction.when().toString())
                .param("correction", EditionRecords.write(correction))
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
}
