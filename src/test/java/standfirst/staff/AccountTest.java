package standfirst.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-ada", "ada okafor", "ada\r\nadmin", "a/../b?", "<b>"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> account(name, Set.of(Role.NEWSROOM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Ada.Okafor@paper.example", "سلمى", "佐藤"})
    void aNameMayBeAnAddressAndOfAnyScript(String name) {
        assertEquals(
                name.toLowerCase(Locale.ROOT),
                account(name, Set.of(Role.NEWSROOM)).name());
    }

    @Test
    void aTranslatorHasALanguage() {
        assertThrows(IllegalArgumentException.class, () -> account("salma", Set.of(Role.TRANSLATOR)));
    }

    @Test
    void aPasswordHasTwelveCharactersAtLeastAndSeventyTwoBytesAtMost() {
        assertTrue(Passwords.objection("eleven chrs").isPresent());
        assertEquals(Optional.empty(), Passwords.objection("twelve chars"));
        assertTrue(Passwords.objection("猫".repeat(25)).isPresent());
    }

    private static Account account(String name, Set<Role> roles) {
        return new Account(name, "Somebody", roles, List.of(), Optional.empty(), false);
    }
}
