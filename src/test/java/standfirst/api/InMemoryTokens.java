package standfirst.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryTokens implements Tokens {
    private record Kept(Token token, String hash) {}

    private final Map<String, Kept> kept = new TreeMap<>();

    @Override
    public synchronized boolean add(Token token, String hash) {
        Kept there = kept.get(token.name());
        if (there != null && there.token.revoked().isEmpty()) return false;
        kept.put(token.name(), new Kept(token, hash));
        return true;
    }

    @Override
    public synchronized Optional<Token> find(String hash) {
        return kept.values().stream()
                .filter(one -> one.hash.equals(hash) && one.token.revoked().isEmpty())
                .map(Kept::token)
                .findFirst();
    }

    @Override
    public synchronized List<Token> all() {
        return new ArrayList<>(kept.values().stream().map(Kept::token).toList());
    }

    @Override
    public synchronized boolean revoke(String name, Instant when) {
        Kept there = kept.get(name);
        if (there == null || there.token.revoked().isPresent()) return false;
        Token token = there.token;
        kept.put(
                name,
                new Kept(new Token(name, token.scopes(), token.made(), token.used(), Optional.of(when)), there.hash));
        return true;
    }

    @Override
    public synchronized void used(String name, LocalDate day) {
        kept.computeIfPresent(
                name,
                (same, there) -> new Kept(
                        new Token(
                                name,
                                there.token.scopes(),
                                there.token.made(),
                                Optional.of(day),
                                there.token.revoked()),
                        there.hash));
    }
}
