package standfirst.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One request and its answer, bounded as a whole: in seconds (a body that drips never trips a read timeout), in
/// bytes, and in how many run at once. HTTP/2 where the host offers it; no cookies, no redirects.
final class Exchange {
    private final FetchRules.Limits limits;
    private final AddressGuard guard;
    private final Semaphore atOnce;
    private @Nullable HttpClient client;

    Exchange(FetchRules.Limits limits, AddressGuard guard) {
        this.limits = limits;
        this.guard = guard;
        this.atOnce = new Semaphore(limits.atOnce());
    }

    /// Made when the first address of the web is asked: a round through our own files needs none.
    private synchronized HttpClient client() {
        if (client == null) {
            GuardedNames.mustStandGuard();
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.time())
                    .executor(underGuard())
                    .build();
        }
        return client;
    }

    /// The client looks names up on its own threads; they work under guard as well as ours.
    private Executor underGuard() {
        return task -> Thread.ofVirtual()
                .name("wire")
                .start(() -> ScopedValue.where(GuardedNames.GUARD, guard).run(task));
    }

    HttpResponse<byte[]> send(HttpRequest request) throws FetchException, InterruptedException {
        atOnce.acquire();
        try {
            return await(request.uri(), start(request));
        } finally {
            atOnce.release();
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> start(HttpRequest request) {
        var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes());
        return ScopedValue.where(GuardedNames.GUARD, guard).call(() -> client().sendAsync(request, body));
    }

    private HttpResponse<byte[]> await(URI address, CompletableFuture<HttpResponse<byte[]>> answer)
            throws FetchException, InterruptedException {
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new FetchException.Slow(address, "no complete answer within " + seconds(limits.time()));
        } catch (ExecutionException failed) {
            throw reasonOf(address, failed);
        } finally {
            answer.cancel(true);
        }
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private FetchException reasonOf(URI address, ExecutionException failed) {
        return switch (failed.getCause()) {
            case HttpTimeoutException slow ->
                new FetchException.Slow(address, "no connection within " + seconds(limits.time()));
            case ConnectException none
            when none.getCause() instanceof UnresolvedAddressException ->
                new FetchException.Refused(address, "the host name led to a public address, then to none");
            case ConnectException none ->
                new FetchException.Unreachable(
                        address, "no connection: the host does not answer; check the address, or try later");
            case SSLException unsafe -> new FetchException.Unreachable(address, Distrust.inWords(unsafe));
            case IOException endless
            when isTooLong(endless) ->
                new FetchException(address, "longer than the limit of " + Unpacking.size(limits.bytes()));
            case IOException broken ->
                new FetchException.Broken(address, "the answer is broken or cut off (" + broken.getMessage() + ")");
            case null, default -> throw new IllegalStateException("asking " + address, failed);
        };
    }

    /// The words are those of `BodyHandlers.limiting`; it has no exception of its own.
    private static boolean isTooLong(IOException failure) {
        return String.valueOf(failure.getMessage()).startsWith("body exceeds capacity");
    }
}
