package standfirst.wire;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/// Which answers are worth asking again, and when.
final class Retries {
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final Duration first;

    Retries(Duration first) {
        this.first = first;
    }

    /// How long to wait before the next attempt; nothing when the answer will not change soon.
    Optional<Duration> waitFor(HttpResponse<?> answer, int attempt, Instant now) {
        if (!PASSING.contains(answer.statusCode())) return Optional.empty();
        return Optional.of(notBefore(answer, now)
                .map(then -> then.isBefore(now) ? Duration.ZERO : Duration.between(now, then))
                .orElseGet(() -> pauseAfter(attempt)));
    }

    Duration pauseAfter(int attempt) {
        return first.multipliedBy(1L << attempt - 1);
    }

    /// `Retry-After` is a number of seconds or a date.
    static Optional<Instant> notBefore(HttpResponse<?> answer, Instant now) {
        return answer.headers().firstValue("Retry-After").map(String::strip).flatMap(value -> notBefore(value, now));
    }

    private static Optional<Instant> notBefore(String value, Instant now) {
        try {
            return Optional.of(
                    isSeconds(value)
                            ? now.plusSeconds(Long.parseLong(value))
                            : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static boolean isSeconds(String value) {
        return !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String inWords(HttpResponse<?> answer) {
        int status = answer.statusCode();
        String wait = answer.headers()
                .firstValue("Retry-After")
                .map(when -> ", asks to come back after " + when.strip() + (isSeconds(when.strip()) ? " s" : ""))
                .orElse("");
        return switch (status) {
            case 401, 407 -> "answers " + status + ": it wants a sign-in";
            case 403 -> "answers 403: it does not let us in";
            case 404 -> "answers 404: there is no such page, check the address";
            case 410 -> "answers 410: the page is gone for good";
            case 429 -> "answers 429: too many requests" + wait;
            case 451 -> "answers 451: withheld for legal reasons";
            default -> "answers " + status + (status >= 500 ? ": the site has trouble, try later" + wait : "");
        };
    }
}
