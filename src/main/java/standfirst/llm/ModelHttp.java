package standfirst.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The HTTP client under LangChain4j. LangChain4j's own drops the header `Retry-After`, reads bodies of any size and
/// offers HTTP/2 upgrades that simple servers choke on; this one waits as long as it is told to, reads 4 MB at most,
/// and speaks HTTP/1.1.
final class ModelHttp implements HttpClient {
    private static final long LARGEST_ANSWER = 4L << 20;
    private static final Set<Integer> MAY_PASS = Set.of(408, 425, 429, 500, 502, 503, 504, 529);

    private final java.net.http.HttpClient http;
    private final Duration timeout;
    private final int maxRetries;

    ModelHttp(Duration timeout, int maxRetries) {
        this.timeout = timeout;
        this.maxRetries = maxRetries;
        this.http = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        for (int retry = 0; ; retry++) {
            try {
                return accept(send(request));
            } catch (Refusal refusal) {
                Duration pause = refusal.pause(retry);
                if (retry >= maxRetries || !refusal.mayPass || pause.compareTo(timeout) > 0) throw refusal;
                sleep(pause);
            }
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are read whole, not as a stream");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(forJdk(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Refusal(0, "no answer within " + timeout.toSeconds() + " s", "", false);
        } catch (ExecutionException e) {
            throw Refusal.broken(e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal(0, "interrupted", "", false);
        }
    }

    private static java.net.http.HttpRequest forJdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        request.body() == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static SuccessfulHttpResponse accept(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        String retryAfter = response.headers().firstValue("Retry-After").orElse("");
        int status = response.statusCode();
        if (status / 100 != 2)
            throw new Refusal(status, "status " + status + said(body), retryAfter, MAY_PASS.contains(status));
        if (body.stripLeading().startsWith("<"))
            throw new Refusal(status, "a web page came instead of an answer", retryAfter, false);
        return SuccessfulHttpResponse.builder()
                .statusCode(status)
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    private static String said(String body) {
        String said = Plain.visible(body.substring(0, Math.min(body.length(), 400)));
        return said.isEmpty() ? "" : ": " + said.substring(0, Math.min(said.length(), 200));
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(0, "interrupted", "", false);
        }
    }

    /// Why the server gave no answer, whether another try may help, and when.
    static final class Refusal extends HttpException {
        private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

        private final String retryAfter;
        private final boolean mayPass;

        Refusal(int status, String message, String retryAfter, boolean mayPass) {
            super(status, message);
            this.retryAfter = retryAfter;
            this.mayPass = mayPass;
        }

        static Refusal broken(IOException cause) {
            String message = cause.getMessage();
            Refusal refusal = new Refusal(0, message == null ? cause.getClass().getSimpleName() : message, "", true);
            refusal.initCause(cause);
            return refusal;
        }

        /// As long as the server says, else half a second, doubled with each try.
        Duration pause(int retry) {
            if (!retryAfter.isEmpty()
                    && retryAfter.length() < 10
                    && retryAfter.chars().allMatch(Character::isDigit))
                return Duration.ofSeconds(Long.parseLong(retryAfter));
            return FIRST_PAUSE.multipliedBy(1L << Math.min(retry, 6));
        }
    }
}
