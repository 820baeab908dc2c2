package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Article;
import standfirst.edition.Edition;
import standfirst.edition.Find;
import standfirst.edition.Story;
import standfirst.keypoint.Evidence;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// The archive's index: what a story's readers saw, and the sentences behind it, as the database looks for words.
final class SearchIndex {
    private static final int POINTS = 2;

    private final JdbcClient sql;
    private final FullText words;

    SearchIndex(Database database) {
        this.sql = database.client();
        this.words = database.fullText();
    }

    void add(Edition edition) {
        edition.stories().forEach(story -> add(edition, story));
    }

    /// What came before a version that readers see is not looked for again.
    void keepFrom(Edition edition) {
        sql.sql("DELETE FROM search WHERE edition = ? AND version < ?")
                .param(edition.id())
                .param(edition.version())
                .update();
    }

    private void add(Edition edition, Story story) {
        sql.sql("""
                        INSERT INTO search (words, edition, version, story, article, headline, points)
                        VALUES (%s, ?, ?, ?, ?, ?, ?)
                        """.formatted(words.value()))
                .param(words.kept(text(story)))
                .param(edition.id())
                .param(edition.version())
                .param(story.id())
                .param(story.lead().summary().article().id())
                .param(story.lead().headline().target())
                .param(points(story).collect(Collectors.joining("\n")))
                .update();
    }

    private static Stream<String> points(Story story) {
        return story.said().stream().map(said -> said.point().target().replace('\n', ' '));
    }

    private static String text(Story story) {
        return story.tellings().stream().flatMap(SearchIndex::texts).collect(Collectors.joining("\n"));
    }

    /// Whether a story of an edition has the words, as the index would find it by them.
    static boolean finds(Edition edition, String id, String asked) {
        return edition.stories()
                .filter(story -> story.id().equals(id))
                .anyMatch(story -> SearchWords.hasAll(text(story), asked));
    }

    private static Stream<String> texts(Translation telling) {
        Article article = telling.summary().article();
        return Stream.of(
                        telling.texts().stream().map(Translated::target),
                        telling.summary().points().stream()
                                .flatMap(point -> point.evidence().stream())
                                .map(Evidence::text),
                        article.facts().byline().publisher().stream(),
                        article.facts().byline().authors().stream())
                .flatMap(texts -> texts);
    }

    /// The newest days first, and in a day what fits best.
    List<Find> search(String asked, Optional<Locale> language, int atMost, String now) {
        String question = words.question(asked);
        if (question.isEmpty()) return List.of();
        return sql.sql("""
                        SELECT day, language, story, article, headline, points FROM search
                            JOIN editions AS e ON e.id = search.edition AND e.version = search.version
                        WHERE %s AND (:language = '' OR language = :language)
                            AND e.version = (SELECT max(version) FROM editions AS newest
                                WHERE newest.id = e.id AND coalesce(newest.published, '9999') <= :now)
                        ORDER BY day DESC, %s, story LIMIT :most
                        """.formatted(words.matches(), words.best()))
                .param("question", question)
                .param("language", language.map(Locale::toLanguageTag).orElse(""))
                .param("now", now)
                .param("most", atMost)
                .query((row, number) -> find(row, asked))
                .list();
    }

    private static Find find(ResultSet row, String asked) throws SQLException {
        List<String> points = row.getString("points").lines().toList();
        List<String> fitting = points.stream()
                .filter(point -> SearchWords.hasAny(point, asked))
                .limit(POINTS)
                .toList();
        return new Find(
                LocalDate.parse(row.getString("day")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("story"),
                row.getString("article"),
                row.getString("headline"),
                fitting.isEmpty() ? points.stream().limit(1).toList() : fitting);
    }
}
