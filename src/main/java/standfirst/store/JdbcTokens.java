package standfirst.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.api.Scope;
import standfirst.api.Token;
import standfirst.api.Tokens;

/// The tokens in the database. The name of a revoked one can be given again.
final class JdbcTokens implements Tokens {
    private static final String TOKEN = "SELECT name, scopes, made, used, revoked FROM tokens ";

    private final JdbcClient sql;

    JdbcTokens(Database database) {
        this.sql = database.client();
    }

    @Override
    public boolean add(Token token, String hash) {
        return sql.sql("""
                        INSERT INTO tokens (name, hash, scopes, made) VALUES (:name, :hash, :scopes, :made)
                        ON CONFLICT (name) DO UPDATE SET
                            hash = excluded.hash, scopes = excluded.scopes, made = excluded.made, used = NULL,
                            revoked = NULL
                            WHERE tokens.revoked IS NOT NULL
                        """)
                        .param("name", token.name())
                        .param("hash", hash)
                        .param(
                                "scopes",
                                token.scopes().stream().map(Scope::word).collect(joining(",")))
                        .param("made", token.made().toString())
                        .update()
                == 1;
    }

    @Override
    public Optional<Token> find(String hash) {
        return sql.sql(TOKEN + "WHERE hash = ? AND revoked IS NULL")
                .param(hash)
                .query(JdbcTokens::token)
                .optional();
    }

    @Override
    public List<Token> all() {
        return sql.sql(TOKEN + "ORDER BY name").query(JdbcTokens::token).list();
    }

    @Override
    public boolean revoke(String name, Instant when) {
        return sql.sql("UPDATE tokens SET revoked = ? WHERE name = ? AND revoked IS NULL")
                        .param(when.toString())
                        .param(name)
                        .update()
                == 1;
    }

    @Override
    public void used(String name, LocalDate day) {
        sql.sql("UPDATE tokens SET used = ? WHERE name = ?")
                .param(day.toString())
                .param(name)
                .update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getString("name"),
                scopes(row.getString("scopes")),
                Instant.parse(row.getString("made")),
                Optional.ofNullable(row.getString("used")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("revoked")).map(Instant::parse));
    }

    private static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> Scope.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(toSet());
    }
}
