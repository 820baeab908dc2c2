package standfirst.engine;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import standfirst.language.Visible;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks an engine and reads the JSON that it answers with: 4 MB at most, whole within the timeout. One that is silent
/// or
/// cannot be reached is left alone for a minute, so that a day's articles do not wait for it one by one.
final class EngineHttp {
    private static final long LARGEST_ANSWER = 4L << 20;

    /// It is busy: it may answer a little later.
    private static final Set<Integer> MAY_PASS = Set.of(429, 502, 503, 504);

    private static final int TRIES = 3;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
    private static final int LONGEST_REASON = 200;

    private final URI root;
    private final Duration timeout;
    private final InstantSource clock;
    private final HttpClient http;
    private volatile Optional<Outage> outage = Optional.empty();

    private record Outage(String reason, Instant until) {}

    EngineHttp(URI root, Duration timeout, InstantSource clock) {
        this.root = root;
        this.timeout = timeout;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    JsonNode get(String path) throws EngineFailed {
        return ask(HttpRequest.newBuilder(root.resolve(path)).GET().build());
    }

    JsonNode post(String path, String type, String body) throws EngineFailed {
        return ask(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode ask(HttpRequest request) throws EngineFailed {
        for (int tried = 1; ; tried++) {
            HttpResponse<byte[]> answer = send(request);
            Duration pause = pause(answer, tried);
            boolean again = MAY_PASS.contains(answer.statusCode()) && tried < TRIES && pause.compareTo(timeout) <= 0;
            if (!again) return read(answer);
            rest(pause);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws EngineFailed {
        Optional<Outage> now = outage.filter(lasting -> clock.instant().isBefore(lasting.until));
        if (now.isPresent()) throw new EngineFailed(now.get().reason);
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw silent("no answer within " + timeout.toMillis() / 1000.0 + " s", late);
        } catch (ExecutionException broken) {
            throw silent(unreachable(broken), broken);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted", interrupted);
        }
    }

    private EngineFailed silent(String reason, Throwable cause) {
        outage = Optional.of(new Outage(reason, clock.instant().plus(LEFT_ALONE)));
        return new EngineFailed(reason, cause);
    }

    private static String unreachable(ExecutionException broken) {
        return switch (broken.getCause()) {
            case ConnectException refused -> "it cannot be reached";
            case IOException cut -> "the connection broke: " + Visible.text(String.valueOf(cut.getMessage()));
            case null, default -> throw new IllegalStateException(broken);
        };
    }

    /// As long as the engine says, else half a second, doubled with each try.
    private static Duration pause(HttpResponse<?> answer, int tried) {
        Optional<String> said = answer.headers().firstValue("Retry-After");
        return said.filter(text -> text.length() < 6 && text.chars().allMatch(Character::isDigit))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofMillis(250L << tried));
    }

    private static void rest(Duration pause) throws EngineFailed {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted", interrupted);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) throws EngineFailed {
        boolean fine = answer.statusCode() / 100 == 2;
        try {
            JsonNode json = JsonMapper.shared().readTree(answer.body());
            if (fine) return json;
            throw new EngineFailed("it answered " + answer.statusCode() + reason(json));
        } catch (JacksonException noJson) {
            throw new EngineFailed(
                    fine ? "it answered with something that is no JSON" : "it answered " + answer.statusCode(), noJson);
        }
    }

    /// LibreTranslate says it in `error`, Apertium in `explanation`.
    private static String reason(JsonNode json) {
        String said = Visible.text(
                json.path("error").asString("") + json.path("explanation").asString(""));
        return said.isEmpty() ? "" : ": " + said.substring(0, Math.min(said.length(), LONGEST_REASON));
    }
}
