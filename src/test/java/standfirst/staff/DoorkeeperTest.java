package standfirst.staff;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class DoorkeeperTest {
    @Test
    void aNameThatNobodyHasTakesAsLongAsAWrongPassword() {
        Passwords passwords = Passwords.usual();
        Accounts accounts = Accounts.inMemory();
        accounts.add(new Account(
                "ada",
                "Ada",
                Set.of(Role.NEWSROOM),
                List.of(),
                Optional.of(passwords.hash("correct horse battery")),
                false));
        Doorkeeper door = new Doorkeeper(accounts, passwords, InstantSource.system());
        long wrong = quickest(door, "ada");
        long unknown = quickest(door, "nobody");
        assertTrue(unknown > wrong / 2 && unknown < wrong * 2, wrong + " and " + unknown + " ns");
    }

    private static long quickest(Doorkeeper door, String name) {
        return LongStream.range(0, 3).map(i -> nanos(door, name)).min().orElseThrow();
    }

    private static long nanos(Doorkeeper door, String name) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, "something wrong");
        long start = System.nanoTime();
        assertThrows(BadCredentialsException.class, () -> door.authenticate(asked));
        return System.nanoTime() - start;
    }
}
