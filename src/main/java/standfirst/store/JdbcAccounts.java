package standfirst.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import standfirst.newsletter.Mailbox;
import standfirst.staff.Account;
import standfirst.staff.Accounts;
import standfirst.staff.Role;

/// The staff's accounts in the database.
public final class JdbcAccounts implements Accounts {
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    JdbcAccounts(Database database) {
        this.sql = database.client();
        this.transactions = database.transactions();
    }

    @Override
    public Optional<Account> find(String name) {
        return sql.sql("SELECT * FROM accounts WHERE name = ?")
                .param(Account.canonical(name))
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public List<Account> all() {
        return sql.sql("SELECT * FROM accounts ORDER BY name")
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public boolean add(Account account) {
        return bound("""
                INSERT INTO accounts (name, display_name, roles, languages, password_hash, disabled, mailbox)
                VALUES (:name, :display_name, :roles, :languages, :password_hash, :disabled, :mailbox)
                ON CONFLICT (name) DO NOTHING
                """, account) > 0;
    }

    /// The first statement takes the row, so that nobody else changes what was read after it.
    @Override
    public Optional<Account> change(String name, UnaryOperator<Account> change) {
        return transactions.execute(within -> {
            sql.sql("UPDATE accounts SET name = name WHERE name = ?")
                    .param(Account.canonical(name))
                    .update();
            Optional<Account> changed = find(name).map(change);
            changed.ifPresent(this::update);
            return changed;
        });
    }

    private void update(Account account) {
        bound("""
                UPDATE accounts SET display_name = :display_name, roles = :roles, languages = :languages,
                    password_hash = :password_hash, disabled = :disabled, mailbox = :mailbox
                WHERE name = :name
                """, account);
    }

    private int bound(String statement, Account account) {
        return sql.sql(statement)
                .param("name", account.name())
                .param("display_name", account.displayName())
                .param("roles", account.roles().stream().map(Role::name).collect(joining(" ")))
                .param(
                        "languages",
                        account.languages().stream().map(Locale::toLanguageTag).collect(joining(" ")))
                .param("password_hash", account.passwordHash().orElse(null))
                .param("disabled", account.disabled() ? 1 : 0)
                .param("mailbox", account.mailbox().map(Mailbox::address).orElse(null))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display_name"),
                words(row.getString("roles")).map(Role::valueOf).collect(toSet()),
                words(row.getString("languages")).map(Locale::forLanguageTag).toList(),
                Optional.ofNullable(row.getString("password_hash")),
                row.getInt("disabled") != 0,
                Optional.ofNullable(row.getString("mailbox")).map(Mailbox::of));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
