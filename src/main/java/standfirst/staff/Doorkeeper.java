package standfirst.staff;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Lets in who knows the password of an account that is open. An account that does not exist, one that is locked and a
/// wrong password get the same answer after the same time. Who fails too often has to wait, whether the account exists
/// or not.
final class Doorkeeper implements AuthenticationProvider {
    /// How many may fail in [Attempts#WINDOW].
    private record Limit(String who, int most) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;

    /// Checked where there is no password, so that this takes as long as where there is one.
    private final String nobodys;

    Doorkeeper(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = new Attempts(clock);
        this.nobodys = passwords.hash(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = Account.canonical(asked.getName());
        List<Limit> limits = limits(name, client(asked));
        for (Limit limit : limits)
            if (!attempts.start(limit.who(), limit.most())) throw new LockedException("too many attempts");
        Account account = knows(name, String.valueOf(asked.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("no such account, or another password"));
        limits.forEach(limit -> attempts.succeeded(limit.who()));
        return Member.authenticated(account, asked.getDetails());
    }

    private Optional<Account> knows(String name, String password) {
        Optional<Account> account = accounts.find(name);
        boolean right = passwords.matches(
                password, account.flatMap(Account::passwordHash).orElse(nobodys));
        return account.filter(member -> right && member.passwordHash().isPresent() && !member.disabled());
    }

    /// The first limit is the one that is met: a stranger who guesses at an account locks its owner out only with a
    /// hundred guesses from many addresses.
    private static List<Limit> limits(String name, String client) {
        return List.of(
                new Limit("account at client " + client + " " + name, 5),
                new Limit("client " + client, 20),
                new Limit("account " + name, 100));
    }

    private static String client(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
