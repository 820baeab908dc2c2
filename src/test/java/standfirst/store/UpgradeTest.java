package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.article.Article;
import standfirst.article.Source;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A store that an earlier version of the program left behind.
@ParameterizedClass
@EnumSource
class UpgradeTest {
    private static final Edition EDITION = Newsstand.german();

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 9})
    void storeOfAnEarlierVersionIsReadAndGoesOn(int version) {
        leaveBehind(version);

        try (Database database = stores.open(folder)) {
            assertEquals(
                    Optional.of(
                            EDITION.withVersion(1, EDITION.made()).tellings().count()),
                    database.published(InstantSource.system())
                            .find(Newsstand.DAY, Locale.GERMAN)
                            .map(edition -> edition.tellings().count()));
            Source source = database.sources().all().getFirst();
            assertEquals(Optional.of("HTTP status 503"), source.health().problem());
            assertEquals(Optional.empty(), source.whenRefused());

            Edition next = database.editions().save(EDITION.naming(List.of()));
            database.editions().publish(next, EDITION.made());
            assertTrue(next.version() <= 2);
            assertEquals(
                    1,
                    database.editions()
                            .search("rudder bearings", Optional.of(Locale.GERMAN), 10)
                            .size());
        }
    }

    private void leaveBehind(int version) {
        Engine engine = stores.empty(folder);
        HikariConfig pool = new HikariConfig();
        engine.connect(pool);
        try (HikariDataSource source = new HikariDataSource(pool)) {
            Flyway.configure()
                    .dataSource(source)
                    .resourceProvider(new Migrations(engine.migrations()))
                    .target(String.valueOf(version))
                    .load()
                    .migrate();
            fill(JdbcClient.create(source), version);
        }
    }

    private static void fill(JdbcClient sql, int version) {
        EDITION.tellings()
                .map(telling -> telling.summary().article())
                .distinct()
                .forEach(article -> keep(sql, article));
        sql.sql("""
                        INSERT INTO editions (id, version, day, language, made, content_hash, edition)
                        VALUES (?, 1, ?, 'de', ?, 'of another time', ?)
                        """)
                .param(EDITION.id())
                .param(EDITION.day().toString())
                .param(EDITION.made().toString())
                .param(asItWas(version))
                .update();
        if (version >= 8) sql.sql("UPDATE editions SET published = made").update();
        sql.sql("""
                        INSERT INTO sources (address, name, added, tried, failures, problem)
                        VALUES ('https://a.example/feed', 'A', '2026-11-01T06:00:00Z', '2026-11-24T06:00:00Z', 2,
                            'HTTP status 503')
                        """).update();
    }

    private static void keep(JdbcClient sql, Article article) {
        sql.sql("""
                        INSERT INTO articles (id, text_hash, canonical, headline, language, fetched, article)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(article.id())
                .param(article.textHash())
                .param(article.facts().canonical().toString())
                .param(article.headline())
                .param(article.language().toLanguageTag())
                .param(article.fetched().toString())
                .param(EditionRecords.write(article))
                .update();
    }

    /// The first editions told neither what they may not read nor what they took back.
    private static String asItWas(int version) {
        ObjectNode json = (ObjectNode)
                JsonMapper.shared().readTree(EditionRecords.writeEdition(EDITION.withVersion(1, EDITION.made())));
        if (version < 5) json.remove(List.of("headlines", "corrections", "notices"));
        return json.toString();
    }
}
