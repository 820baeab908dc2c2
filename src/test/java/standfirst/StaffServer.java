package standfirst;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.edition.Deadlines;
import standfirst.edition.Editions;
import standfirst.staff.Account;
import standfirst.staff.Accounts;
import standfirst.staff.Browser;
import standfirst.staff.Passwords;
import standfirst.staff.Role;
import standfirst.store.Database;
import standfirst.web.Masthead;
import standfirst.web.Templates;

/// The server on loopback with a store in a folder, and people who work there.
final class StaffServer implements AutoCloseable {
    private final Database database;
    private final Passwords passwords = Passwords.quick();
    private final ConfigurableApplicationContext server;

    StaffServer(Path folder) {
        database = Database.inFolder(folder);
        InstantSource clock = InstantSource.system();
        server = Server.start(
                new Server.Parts()
                        .with(Editions.class, database.published(clock))
                        .with(Accounts.class, database.accounts())
                        .with(Passwords.class, passwords)
                        .with(Deadlines.class, Deadlines.NONE)
                        .with(Templates.class, Templates.inJar())
                        .with(Masthead.class, Masthead.PLAIN)
                        .with(InstantSource.class, clock),
                0);
    }

    Accounts accounts() {
        return database.accounts();
    }

    void hire(String name, String password, Role... roles) {
        List<Locale> languages = Set.of(roles).contains(Role.TRANSLATOR) ? List.of(Locale.GERMAN) : List.of();
        accounts().add(new Account(name, name, Set.of(roles), languages, Optional.of(passwords.hash(password)), false));
    }

    Browser browser() {
        return new Browser(server.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
