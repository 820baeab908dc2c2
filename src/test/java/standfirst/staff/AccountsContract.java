package standfirst.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every keeper of accounts does.
public abstract class AccountsContract {
    private static final Account SALMA = new Account(
            "salma",
            "Salma Rizk",
            Set.of(Role.TRANSLATOR, Role.ADMIN),
            List.of(Locale.of("ar"), Locale.FRENCH),
            Optional.of("{bcrypt}x"),
            false);

    protected abstract Accounts accounts();

    @Test
    void anAccountIsFoundAsItWasAddedWhateverTheCaseOfItsName() {
        assertTrue(accounts().add(SALMA));
        assertEquals(Optional.of(SALMA), accounts().find(" Salma"));
        assertEquals(Optional.empty(), accounts().find("selma"));
    }

    @Test
    void aSecondAccountOfTheSameNameIsRefused() {
        accounts().add(SALMA);
        assertFalse(accounts().add(SALMA.called("Somebody else")));
        assertEquals("Salma Rizk", accounts().find("salma").orElseThrow().displayName());
    }

    @Test
    void aChangeIsKept() {
        accounts().add(SALMA);
        accounts().change("SALMA", account -> account.withPassword("{bcrypt}y").disabled(true));
        accounts().change("salma", account -> account.withRoles(Set.of(Role.NEWSROOM), List.of()));
        Account now = accounts().find("salma").orElseThrow();
        assertEquals(
                new Account("salma", "Salma Rizk", Set.of(Role.NEWSROOM), List.of(), Optional.of("{bcrypt}y"), true),
                now);
        assertEquals(Optional.empty(), accounts().change("nobody", account -> account));
    }

    @Test
    void twoChangesAtOnceAreBothKept() {
        accounts().add(SALMA.called("-"));
        IntStream.range(0, 20)
                .parallel()
                .forEach(i -> accounts().change("salma", account -> account.called(account.displayName() + "x")));
        assertEquals(
                "-" + "x".repeat(20), accounts().find("salma").orElseThrow().displayName());
    }

    @Test
    void allStandInTheOrderOfTheirNames() {
        accounts().add(SALMA);
        accounts().add(new Account("ada", "Ada", Set.of(Role.NEWSROOM), List.of(), Optional.empty(), false));
        assertEquals(
                List.of("ada", "salma"),
                accounts().all().stream().map(Account::name).toList());
    }
}
