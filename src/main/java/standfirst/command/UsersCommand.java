package standfirst.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.newsletter.Mailbox;
import standfirst.staff.Account;
import standfirst.staff.Accounts;
import standfirst.staff.Passwords;
import standfirst.staff.Role;

/// Who may sign in.
@Command(
        name = "users",
        description = "Keeps the accounts of those who work here.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst users add ada --name \"Ada Okafor\" --role newsroom",
            "  standfirst users add salma --role translator --language ar --address salma@paper.example",
            "  pass show paper/ada | standfirst users password ada --password-stdin",
            "  standfirst users add bea@news.example --role newsroom --by-provider",
            "  standfirst users roles ada --role newsroom,admin",
            "  standfirst users disable ada",
            "",
            "newsroom runs, publishes and corrects editions; translator works on drafts into the languages of the"
                    + " account; admin keeps the accounts. No role includes another."
        })
final class UsersCommand {
    private final Desk desk;

    UsersCommand(Desk desk) {
        this.desk = desk;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account; the password is asked for on the terminal.")
    int add(
            @Parameters(paramLabel = "NAME", description = "What one signs in with.") String name,
            @Option(names = "--name", paramLabel = "TEXT", description = "What colleagues read (default: NAME).")
                    @Nullable
                    String displayName,
            @Option(names = "--address", paramLabel = "ADDRESS", description = "Where a translator is sent drafts.")
                    @Nullable
                    String address,
            @Option(
                            names = "--by-provider",
                            description = "Signs in at the OpenID provider of the settings alone; no password is asked"
                                    + " for.")
                    boolean byProvider,
            @Mixin Rights rights,
            @Mixin NewPassword password,
            @Mixin DataFolder data) {
        Account account = sound(() -> new Account(
                name,
                Optional.ofNullable(displayName).orElse(name),
                rights.roles(),
                rights.languages(),
                Optional.empty(),
                false,
                Optional.ofNullable(address).map(UsersCommand::mailbox)));
        Accounts accounts = accounts(data);
        if (accounts.find(name).isPresent()) throw thereAlready(account);
        Account added =
                byProvider ? account : account.withPassword(Passwords.usual().hash(password.ask(account.name())));
        if (!accounts.add(added)) throw thereAlready(account);
        System.out.println(line("added", account));
        return Exit.DONE;
    }

    private static Cannot thereAlready(Account account) {
        return new Cannot(
                "there is an account " + account.name() + " already; 'users password' and 'users roles' change it");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list(@Mixin DataFolder data) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("NAME", "CALLED", "ROLES", "LANGUAGES", "")));
        for (Account account : accounts(data).all())
            rows.add(List.of(
                    account.name(),
                    account.displayName(),
                    roles(account),
                    languages(account),
                    account.disabled() ? "disabled" : ""));
        if (rows.size() == 1)
            System.out.println("no accounts yet; add one with 'standfirst users add NAME --role newsroom'");
        else Columns.lines(rows, 5).forEach(System.out::println);
        return Exit.DONE;
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Gives an account another password, and signs it out everywhere.")
    int password(@Parameters(paramLabel = "NAME") String name, @Mixin NewPassword password, @Mixin DataFolder data) {
        Accounts accounts = accounts(data);
        if (accounts.find(name).isEmpty()) throw unknown(name);
        String hash = Passwords.usual().hash(password.ask(name));
        return change("new password for", accounts, name, account -> account.withPassword(hash));
    }

    @Command(
            name = "roles",
            mixinStandardHelpOptions = true,
            description = "Gives an account these roles and languages, in place of those that it had.")
    int roles(@Parameters(paramLabel = "NAME") String name, @Mixin Rights rights, @Mixin DataFolder data) {
        return change(
                "changed", accounts(data), name, account -> account.withRoles(rights.roles(), rights.languages()));
    }

    @Command(
            name = "address",
            mixinStandardHelpOptions = true,
            description = "Says where an account is sent drafts; without ADDRESS, nowhere.")
    int address(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ADDRESS", arity = "0..1") @Nullable String address,
            @Mixin DataFolder data) {
        Optional<Mailbox> mailbox = Optional.ofNullable(address).map(UsersCommand::mailbox);
        return change("changed", accounts(data), name, account -> account.at(mailbox));
    }

    private static Mailbox mailbox(String typed) {
        return Mailbox.typed(typed).orElseThrow(() -> new Cannot("'" + typed + "' is no mail address"));
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Lets an account in no more, and signs it out everywhere; what it did stays under its name.")
    int disable(@Parameters(paramLabel = "NAME") String name, @Mixin DataFolder data) {
        return change("disabled", accounts(data), name, account -> account.disabled(true));
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets a disabled account in again.")
    int enable(@Parameters(paramLabel = "NAME") String name, @Mixin DataFolder data) {
        return change("enabled", accounts(data), name, account -> account.disabled(false));
    }

    private Accounts accounts(DataFolder data) {
        return desk.store(data.folder).accounts();
    }

    private static int change(String what, Accounts accounts, String name, UnaryOperator<Account> change) {
        Account account = sound(() -> accounts.change(name, change)).orElseThrow(() -> unknown(name));
        System.out.println(line(what, account));
        return Exit.DONE;
    }

    private static Cannot unknown(String name) {
        return new Cannot("there is no account " + name + "; 'users list' shows those that there are");
    }

    private static <T> T sound(Supplier<T> account) {
        try {
            return account.get();
        } catch (IllegalArgumentException nonsense) {
            throw new Cannot(String.valueOf(nonsense.getMessage()), nonsense);
        }
    }

    private static String line(String what, Account account) {
        String languages = languages(account);
        return what + " " + account.name() + ": " + roles(account) + (languages.isEmpty() ? "" : " " + languages);
    }

    private static String roles(Account account) {
        return account.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(joining(","));
    }

    private static String languages(Account account) {
        return account.languages().stream().map(Locale::toLanguageTag).collect(joining(","));
    }

    /// What an account may do.
    static final class Rights {
        @Option(
                names = "--role",
                paramLabel = "ROLE",
                split = ",",
                required = true,
                description = "newsroom, translator or admin (several with commas).")
        List<Role> roles = List.of();

        @Option(
                names = "--language",
                paramLabel = "TAG",
                split = ",",
                converter = LanguageTag.class,
                description = "What a translator works into (BCP 47; several with commas).")
        List<Locale> languages = List.of();

        Set<Role> roles() {
            return Set.copyOf(roles);
        }

        List<Locale> languages() {
            return languages.stream().distinct().toList();
        }
    }
}
