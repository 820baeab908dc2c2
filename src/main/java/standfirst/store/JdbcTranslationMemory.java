package standfirst.store;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Ids;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.TranslationMemory;

/// The approved translations in the database: the last one of each text for each pair of languages.
public final class JdbcTranslationMemory implements TranslationMemory {
    private final JdbcClient sql;

    JdbcTranslationMemory(Database database) {
        this.sql = database.client();
    }

    @Override
    public Optional<Translated> recall(String source, Locale from, Locale to) {
        return sql.sql("""
                        SELECT translated FROM approved_translations
                        WHERE source_language = ? AND target_language = ? AND source_hash = ?
                        """)
                .param(from.toLanguageTag())
                .param(to.toLanguageTag())
                .param(Ids.hash(source))
                .query(String.class)
                .optional()
                .map(EditionRecords::readTranslated);
    }

    void keep(Translated text, Review review, Locale from, Locale to) {
        sql.sql("""
                        INSERT INTO approved_translations
                            (source_language, target_language, source_hash, reviewer, reviewed, translated)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (source_language, target_language, source_hash) DO UPDATE SET
                            reviewer = excluded.reviewer, reviewed = excluded.reviewed, translated = excluded.translated
                            WHERE approved_translations.reviewed <= excluded.reviewed
                        """)
                .param(from.toLanguageTag())
                .param(to.toLanguageTag())
                .param(Ids.hash(text.source()))
                .param(review.by())
                .param(review.when().toString())
                .param(EditionRecords.write(text))
                .update();
    }
}
