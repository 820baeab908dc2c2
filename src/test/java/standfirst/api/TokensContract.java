package standfirst.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every keeper of tokens does.
public abstract class TokensContract {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Token DESK = Token.made("desk", Set.of(Scope.READ, Scope.TRANSLATE), NOON);

    private Tokens tokens;

    protected abstract Tokens tokens();

    @BeforeEach
    void open() {
        tokens = tokens();
    }

    @Test
    void aTokenIsFoundByItsHashAlone() {
        assertTrue(tokens.add(DESK, "hash of desk"));
        assertEquals(Optional.of(DESK), tokens.find("hash of desk"));
        assertEquals(Optional.empty(), tokens.find("desk"));
    }

    @Test
    void aNameIsGivenOnceUntilItIsRevoked() {
        assertTrue(tokens.add(DESK, "first"));
        assertFalse(tokens.add(Token.made("desk", Set.of(Scope.NEWSROOM), NOON), "second"));
        assertEquals(Optional.empty(), tokens.find("second"));

        assertTrue(tokens.revoke("desk", NOON.plusSeconds(60)));
        Token other = Token.made("desk", Set.of(Scope.NEWSROOM), NOON.plusSeconds(120));
        assertTrue(tokens.add(other, "third"));
        assertEquals(List.of(other), tokens.all());
        assertEquals(Optional.empty(), tokens.find("first"));
    }

    @Test
    void aRevokedTokenLetsNobodyInAndIsStillTold() {
        tokens.add(DESK, "first");
        assertTrue(tokens.revoke("desk", NOON.plusSeconds(60)));
        assertEquals(Optional.empty(), tokens.find("first"));
        assertEquals(Optional.of(NOON.plusSeconds(60)), tokens.all().getFirst().revoked());
        assertFalse(tokens.revoke("desk", NOON));
        assertFalse(tokens.revoke("nobody", NOON));
    }

    @Test
    void theLastDayOfItsUseIsTold() {
        tokens.add(DESK, "first");
        tokens.used("desk", LocalDate.of(2026, 11, 26));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 26)),
                tokens.find("first").orElseThrow().used());
    }

    @Test
    void tokensAreListedByName() {
        tokens.add(Token.made("wire", Set.of(Scope.READ), NOON), "w");
        tokens.add(DESK, "d");
        assertEquals(
                List.of("desk", "wire"), tokens.all().stream().map(Token::name).toList());
    }
}
