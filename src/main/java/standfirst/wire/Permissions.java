package standfirst.wire;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Asks a host what programs may do there before its first page is read: `robots.txt`, with `Content-Signal` in it, and
/// TDMRep's `/.well-known/tdmrep.json`. Each is read once and kept for a day, as RFC 9309 has it.
final class Permissions implements Fetcher.HouseRules {
    private static final Duration KEPT = Duration.ofHours(24);
    /// A host in trouble is not asked again for each of its pages.
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(5);

    private final FetchRules rules;
    private final Asking asking;
    private final InstantSource clock;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Permissions(FetchRules rules, Asking asking, InstantSource clock) {
        this.rules = rules;
        this.asking = asking;
        this.clock = clock;
    }

    interface Asking {
        Fetched get(URI address) throws FetchException, InterruptedException;
    }

    private record Answer(FutureTask<Notice> task, Instant at) {}

    /// What one host says to programs.
    private record Notice(Robots robots, TdmReservations reservations) {}

    @Override
    public Duration pauseAt(URI address, Duration usual) throws FetchException, InterruptedException {
        if (rules.isLicensed(address)) return usual;
        Notice notice = noticeOf(address);
        Optional<OptOut> no =
                notice.robots().refusal(address).or(() -> notice.reservations().refusal(address));
        if (no.isPresent()) throw new FetchException.OptedOut(address, no.get());
        Duration asked = notice.robots().crawlDelay().orElse(usual);
        return asked.compareTo(usual) < 0
                ? usual
                : shorter(asked, rules.manners().longestWait());
    }

    /// Empty when the host cannot be asked; discovery can do without.
    List<String> sitemaps(URI address) throws InterruptedException {
        try {
            return noticeOf(address).robots().sitemaps();
        } catch (FetchException none) {
            return List.of();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Notice noticeOf(URI address) throws FetchException, InterruptedException {
        URI host = address.resolve("/");
        FutureTask<Notice> task = asked(host);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case FetchException.Unreachable closed ->
                    throw new FetchException.Unreachable(address, closed.reason());
                case FetchException told ->
                    throw new FetchException(address, "its robots.txt cannot be had: " + told.reason());
                case InterruptedException calledOff -> askAnew(address, host, calledOff);
                case null, default -> throw new IllegalStateException("asking " + host, failed);
            };
        }
    }

    /// Whoever asked first was called off; that need not hold for us.
    private Notice askAnew(URI address, URI host, InterruptedException calledOff)
            throws FetchException, InterruptedException {
        answers.remove(host.toString());
        if (Thread.currentThread().isInterrupted()) throw calledOff;
        return noticeOf(address);
    }

    private FutureTask<Notice> asked(URI host) {
        Instant now = clock.instant();
        return answers.compute(
                        host.toString(),
                        (key, known) ->
                                isFresh(known, now) ? known : new Answer(new FutureTask<>(() -> ask(host)), now))
                .task();
    }

    private static boolean isFresh(@Nullable Answer known, Instant now) {
        if (known == null) return false;
        boolean failed = known.task().state() == Future.State.FAILED;
        return known.at().plus(failed ? FAILURE_KEPT : KEPT).isAfter(now);
    }

    /// The task swallows what it throws; the mark on the thread stays.
    private Notice ask(URI host) throws FetchException, InterruptedException {
        try {
            return new Notice(robots(host), reservations(host));
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            throw calledOff;
        }
    }

    /// No robots.txt is leave to read; one that a troubled host cannot give is not (RFC 9309, 2.3.1).
    private Robots robots(URI host) throws FetchException, InterruptedException {
        try {
            Fetched file = asking.get(host.resolve("/robots.txt"));
            String text = new String(file.body(), StandardCharsets.UTF_8);
            return Robots.parse(text, Robots.productOf(rules.manners().agent()));
        } catch (FetchException.Status none) {
            if (none.status() < 500 && none.status() != 429) return Robots.ALLOWING;
            throw none;
        }
    }

    private TdmReservations reservations(URI host) throws InterruptedException {
        try {
            return TdmReservations.parse(
                    asking.get(host.resolve("/.well-known/tdmrep.json")).body());
        } catch (FetchException none) {
            return TdmReservations.NONE;
        }
    }
}
