package standfirst.newsletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Signs what only a mail's reader may know, and knows it again: `read(UNSUBSCRIBE, sign(UNSUBSCRIBE, id, now))` is the
/// id, and what anybody else made up, changed, kept too long or took from another link is nothing.
///
/// A token has only digits, small letters and dots, so that it survives a subject line, a return path and a client that
/// changes capitals: `id.key.day.signature`, where the day is the last on which it is believed, counted from 1970 (0:
/// no
/// last day).
public final class Signer {
    /// Half of HMAC-SHA256 is what RFC 2104 asks for at least.
    private static final int SIGNATURE_BYTES = 16;

    private static final int DIGITS = 36;

    /// Another process may have made a new key, or taken one away.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Keyring keyring;
    private final InstantSource clock;
    private final SecureRandom chance;
    private volatile Kept kept = new Kept(List.of(), Instant.MIN);

    private record Kept(List<LinkKey> keys, Instant until) {}

    public Signer(Keyring keyring, InstantSource clock, SecureRandom chance) {
        this.keyring = keyring;
        this.clock = clock;
        this.chance = chance;
    }

    /// The same for the same `from`, from which its life is counted: a mail that is sent a second time is the same
    /// mail.
    public String sign(Purpose purpose, String subscriber, Instant from) {
        long lastDay = purpose.life().map(life -> day(from.plus(life))).orElse(0L);
        return token(purpose, subscriber, lastDay, keys().getFirst());
    }

    /// The subscriber whose link it is.
    public Optional<String> read(Purpose purpose, String token) {
        String[] parts = token.strip().toLowerCase(Locale.ROOT).split("\\.", -1);
        if (parts.length != 4 || !parts[2].matches("[0-9]{1,8}")) return Optional.empty();
        long lastDay = Long.parseLong(parts[2]);
        if (purpose.life().isPresent() && lastDay < day(clock.instant())) return Optional.empty();
        String canonical = String.join(".", parts);
        return keys().stream()
                .filter(key -> key.id().equals(parts[1]))
                .filter(key -> same(canonical, token(purpose, parts[0], lastDay, key)))
                .map(key -> parts[0])
                .findFirst();
    }

    /// Makes a new key, which signs from now on.
    public LinkKey changeKey() {
        LinkKey key = LinkKey.make(chance, clock.instant());
        keyring.add(key);
        kept = new Kept(List.of(), Instant.MIN);
        return key;
    }

    private static String token(Purpose purpose, String subscriber, long lastDay, LinkKey key) {
        String claim = subscriber + "." + key.id() + "." + lastDay;
        byte[] signature = key.sign((purpose + "\n" + claim).getBytes(UTF_8));
        return claim + "." + new BigInteger(1, Arrays.copyOf(signature, SIGNATURE_BYTES)).toString(DIGITS);
    }

    private static long day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toEpochDay();
    }

    /// In a time that tells nothing of where they differ.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private List<LinkKey> keys() {
        Kept now = kept;
        if (!now.keys().isEmpty() && clock.instant().isBefore(now.until())) return now.keys();
        if (keyring.keys().isEmpty()) keyring.add(LinkKey.make(chance, clock.instant()));
        kept = now = new Kept(keyring.keys(), clock.instant().plus(FRESH));
        return now.keys();
    }
}
