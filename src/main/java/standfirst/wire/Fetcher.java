package standfirst.wire;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import standfirst.article.Addresses;

/// Gets one address: politely, within the limits, along its redirects, and never from a place it must not ask.
final class Fetcher {
    private final FetchRules rules;
    private final FetchMemory memory;
    private final InstantSource clock;
    private final AddressGuard guard;
    private final Exchange exchange;
    private final Lanes lanes = new Lanes();
    private final Retries retries;
    private final Permissions permissions;

    Fetcher(FetchRules rules, FetchMemory memory, InstantSource clock) {
        this.rules = rules;
        this.memory = memory;
        this.clock = clock;
        this.guard = new AddressGuard(rules.allowedHosts());
        this.exchange = new Exchange(rules.limits(), guard);
        this.retries = new Retries(rules.manners().retryPause());
        this.permissions = new Permissions(rules, address -> follow(address, HouseRules.OPEN), clock);
    }

    /// What a page's host says before it is asked: whether we may, and how long to pause between two requests.
    interface HouseRules {
        HouseRules OPEN = (address, fallback) -> fallback;

        Duration pauseAt(URI address, Duration fallback) throws FetchException, InterruptedException;
    }

    Fetched fetch(URI address) throws FetchException, InterruptedException {
        return follow(address, permissions);
    }

    /// Without a look at robots.txt: a feed is there to be read by programs though search engines are often kept from
    /// it,
    /// and some publishers gave us leave.
    Fetched fetchUnasked(URI address) throws FetchException, InterruptedException {
        return follow(address, HouseRules.OPEN);
    }

    void mustBeAllowed(URI address) throws FetchException, InterruptedException {
        permissions.pauseAt(address, rules.manners().pause());
    }

    List<String> sitemapsOf(URI address) throws InterruptedException {
        return permissions.sitemaps(address);
    }

    private Fetched follow(URI start, HouseRules house) throws FetchException, InterruptedException {
        URI at = start;
        URI home = start;
        for (int hop = 0; hop <= rules.limits().redirects(); hop++) {
            Step step = ask(at, house);
            switch (step) {
                case Step.Found(Fetched fetched) -> {
                    return fetched.movedTo(Optional.of(home).filter(address -> !address.equals(start)));
                }
                case Step.Elsewhere(URI next, boolean forGood) -> {
                    if (forGood && home.equals(at)) home = next;
                    at = next;
                }
            }
        }
        throw new FetchException(start, "redirected more than " + rules.limits().redirects() + " times");
    }

    private sealed interface Step {
        record Found(Fetched fetched) implements Step {}

        record Elsewhere(URI next, boolean forGood) implements Step {}
    }

    private Step ask(URI address, HouseRules house) throws FetchException, InterruptedException {
        guard.admit(address);
        Duration pause = house.pauseAt(address, rules.manners().pause());
        return lanes.inTurn(address, pause, () -> tryAgain(address));
    }

    private Step tryAgain(URI address) throws FetchException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == rules.manners().attempts();
            try {
                HttpResponse<byte[]> answer = exchange.send(request(address));
                Optional<Duration> wait = retries.waitFor(answer, attempt, clock.instant());
                if (last
                        || wait.isEmpty()
                        || wait.get().compareTo(rules.manners().longestWait()) > 0) return read(address, answer);
                Thread.sleep(wait.get());
            } catch (FetchException.Broken broken) {
                if (last) throw broken;
                Thread.sleep(retries.pauseAfter(attempt));
            }
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .version(versionFor(address))
                .header("User-Agent", rules.manners().agent())
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                                + " application/feed+json, application/xml;q=0.9, */*;q=0.1")
                .header("Accept-Encoding", Unpacking.OFFERED);
        memory.recall(address).ifPresent(before -> {
            before.etag().ifPresent(tag -> request.header("If-None-Match", tag));
            before.lastModified().ifPresent(day -> request.header("If-Modified-Since", day));
        });
        return request.build();
    }

    /// Over plain http the client would offer an upgrade to HTTP/2 that some servers trip over.
    private static Version versionFor(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1;
    }

    private Step read(URI address, HttpResponse<byte[]> answer) throws FetchException {
        Optional<String> location = answer.headers().firstValue("Location");
        int status = answer.statusCode();
        if (status == 304) return new Step.Found(remembered(address, answer.headers()));
        if (status / 100 == 3 && location.isPresent())
            return new Step.Elsewhere(target(address, location.get()), status == 301 || status == 308);
        if (status / 100 != 2)
            throw new FetchException.Status(
                    address, status, Retries.inWords(answer), Retries.notBefore(answer, clock.instant()));
        return new Step.Found(body(address, answer));
    }

    private static URI target(URI address, String location) throws FetchException {
        return Addresses.resolveAny(address, location)
                .orElseThrow(() -> new FetchException.Refused(address, "redirects to what is no web address"));
    }

    private Fetched remembered(URI address, HttpHeaders headers) throws FetchException {
        FetchMemory.Remembered before = memory.recall(address)
                .orElseThrow(() -> new FetchException(address, "answers 304 Not Modified to a first request"));
        return new Fetched(
                address,
                before.contentType(),
                before.body(),
                clock.instant(),
                OptOuts.inHeaders(headers::allValues),
                Optional.empty());
    }

    private Fetched body(URI address, HttpResponse<byte[]> answer) throws FetchException {
        HttpHeaders headers = answer.headers();
        byte[] body = Unpacking.unpack(
                address,
                answer.body(),
                headers.allValues("Content-Encoding"),
                rules.limits().bytes());
        Optional<String> type = headers.firstValue("Content-Type").filter(value -> !value.isBlank());
        Optional<OptOut> optOut = OptOuts.inHeaders(headers::allValues);
        if (optOut.isEmpty()) remember(address, headers, type, body);
        return new Fetched(address, type, body, clock.instant(), optOut, Optional.empty());
    }

    /// Not what opts out in its head: an answer of 304 need not say so again, and we have no business keeping it.
    private void remember(URI address, HttpHeaders headers, Optional<String> type, byte[] body) {
        Optional<String> etag = headers.firstValue("ETag");
        Optional<String> day = headers.firstValue("Last-Modified");
        if (etag.isPresent() || day.isPresent())
            memory.remember(address, new FetchMemory.Remembered(etag, day, type, body));
    }
}
