package standfirst;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.edition.Edition;
import standfirst.staff.Account;
import standfirst.staff.Accounts;
import standfirst.staff.Browser;
import standfirst.staff.Passwords;
import standfirst.staff.Presses;
import standfirst.staff.Role;
import standfirst.staff.SignInSettings;
import standfirst.store.Database;

/// The server on loopback with a store in a folder, and people who work there.
final class StaffServer implements AutoCloseable {
    private final Assembly assembly;
    private final Database database;
    private final Passwords passwords = Passwords.quick();
    private final ConfigurableApplicationContext server;

    StaffServer(Path folder) {
        this(folder, Presses.CLOSED);
    }

    StaffServer(Path folder, Presses presses) {
        this(folder, presses, SignInSettings.BY_PASSWORD);
    }

    StaffServer(Path folder, Presses presses, SignInSettings signIn) {
        database = Database.inFolder(folder);
        assembly = new Assembly(Optional.of(folder));
        server = Server.start(
                assembly.parts(folder, 0)
                        .with(Passwords.class, passwords)
                        .with(Presses.class, presses)
                        .with(SignInSettings.class, signIn),
                0);
    }

    Accounts accounts() {
        return database.accounts();
    }

    void hire(String name, String password, Role... roles) {
        List<Locale> languages = Set.of(roles).contains(Role.TRANSLATOR) ? List.of(Locale.GERMAN) : List.of();
        accounts().add(new Account(name, name, Set.of(roles), languages, Optional.of(passwords.hash(password)), false));
    }

    Edition published(LocalDate day, Locale language) {
        return database.published(InstantSource.system()).find(day, language).orElseThrow();
    }

    int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Browser browser() {
        return new Browser(port());
    }

    @Override
    public void close() {
        server.close();
        assembly.close();
        database.close();
    }
}
