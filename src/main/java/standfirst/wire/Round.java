package standfirst.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import standfirst.article.Addresses;
import standfirst.article.Arrival;
import standfirst.article.Headline;
import standfirst.article.Page;
import standfirst.article.Wire;

/// One reading of a list of sources: follows each lead to a page, or to a list of further leads.
final class Round {
    /// A sitemap index can name every month since the paper began; the first are the news.
    private static final int MOST_LISTS = 20;

    private final Fetcher fetcher;
    private final FetchRules rules;
    private final InstantSource clock;
    private final FeedReader feeds;
    private final Couriers couriers;
    private final Ledger ledger;
    private final Wire.Listener listener;
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private int known;

    Round(Fetcher fetcher, FetchRules rules, InstantSource clock, Ledger ledger, Wire.Listener listener) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.clock = clock;
        this.feeds = new FeedReader(clock);
        this.couriers = new Couriers(rules.limits().atOnce());
        this.ledger = ledger;
        this.listener = listener;
    }

    Stream<Arrival> of(List<String> sources, SourceList standardInput) {
        couriers.send("desk", () -> {
            expect(sources.size());
            for (String source : sources) open(source, standardInput);
        });
        return couriers.arrivals();
    }

    private void open(String source, SourceList standardInput) throws InterruptedException {
        if (!source.equals("-")) {
            open(source);
            return;
        }
        try {
            List<String> listed = standardInput.read();
            expect(listed.size() - 1);
            for (String line : listed) open(line);
        } catch (IOException unreadable) {
            miss(source, "the list on standard input cannot be read: " + unreadable.getMessage());
        }
    }

    private void open(String source) throws InterruptedException {
        Optional<String> rest = ledger.rest(source);
        if (rest.isPresent()) {
            miss(source, rest.get());
            return;
        }
        switch (Place.of(source)) {
            case Place.Web(URI address) -> follow(ledger.lead(source, address));
            case Place.File(Path file) -> follow(ledger.lead(source, file.toUri()));
            case Place.Folder(Path folder) -> openFolder(source, folder);
            case Place.Nowhere(String reason) -> miss(source, reason);
        }
    }

    private void openFolder(String source, Path folder) throws InterruptedException {
        try {
            List<Path> pages = Disk.pages(folder);
            if (pages.isEmpty())
                throw new FetchException(folder.toUri(), "the folder holds no .html and no .warc file");
            expect(pages.size() - 1);
            for (Path page : pages) follow(ledger.lead(page.toString(), page.toUri()));
        } catch (FetchException told) {
            miss(source, told.reason());
        }
    }

    /// An address that was followed before, by another feed or with other tracking parameters, is not followed again.
    private void follow(Lead lead) {
        if (seen.add(Addresses.canonical(lead.address()))) couriers.send(lead.place(), () -> tryToLook(lead));
        else expect(-1);
    }

    /// The one place where what went wrong becomes a reason: it costs this lead and no other.
    private void tryToLook(Lead lead) throws InterruptedException {
        try {
            Optional<URI> moved = look(lead);
            ledger.noteSuccess(lead);
            moved.ifPresent(to -> listener.remark(lead.name(), ledger.move(lead, to)));
        } catch (FetchException.OptedOut no) {
            Optional<Headline> headline = lead.headline(no.optOut());
            if (headline.isPresent()) couriers.deliver(new Arrival.Announced(headline.get()));
            else miss(lead, no);
        } catch (FetchException.Refused refused) {
            miss(lead, refused);
        } catch (FetchException told) {
            Optional<Page> carried = lead.pageFromFeed(clock.instant());
            if (carried.isPresent()) deliver(carried.get());
            else miss(lead, told);
        } catch (FeedReader.NotAFeed broken) {
            miss(lead, broken.reason());
        } catch (RuntimeException ourMistake) {
            miss(lead, "could not be read, by a mistake of ours: " + ourMistake);
        }
    }

    /// The address that a source has moved to for good, if it has.
    private Optional<URI> look(Lead lead) throws FetchException, FeedReader.NotAFeed, InterruptedException {
        if (lead.leadsNowhere()) throw new FetchException(lead.address(), "has no link to a page on the web");
        if (lead.isFile()) {
            openFile(lead);
            return Optional.empty();
        }
        Fetched fetched = fetch(lead);
        take(lead, fetched);
        return fetched.movedTo().filter(to -> lead.isSource());
    }

    private void openFile(Lead lead) throws FetchException, FeedReader.NotAFeed, InterruptedException {
        Path file = lead.root().isPresent() ? Disk.inside(lead.root().get(), lead.address()) : Path.of(lead.address());
        if (Disk.isArchive(file)) openArchive(lead, file);
        else
            take(
                    lead.inside(Disk.folderOf(file)),
                    Disk.fetch(file, rules.limits().bytes(), clock));
    }

    private Fetched fetch(Lead lead) throws FetchException, InterruptedException {
        boolean unasked = lead.mayBeFeed() || lead.brief().hasLeave();
        return unasked ? fetcher.fetchUnasked(lead.address()) : fetcher.fetch(lead.address());
    }

    private void take(Lead lead, Fetched fetched) throws FetchException, FeedReader.NotAFeed, InterruptedException {
        if (fetched.body().length == 0) throw new FetchException(fetched.address(), "is empty");
        String text = Decoder.decode(fetched.body(), fetched.contentType());
        switch (Kind.of(text, fetched.contentType())) {
            case PAGE -> arrive(lead, fetched, text);
            case FEED, JSON_FEED, SITEMAP -> list(lead, carried(lead, fetched, feeds.read(text, fetched.address())));
            case OPML ->
                spread(
                        lead,
                        Opml.read(text, fetched.address()).stream()
                                .map(lead::to)
                                .toList());
            case OTHER ->
                throw new FetchException(fetched.address(), "is " + fetched.type() + ", neither a page nor a feed");
        }
    }

    private void arrive(Lead lead, Fetched fetched, String html) throws FetchException, InterruptedException {
        if (!lead.isFile() && !hasLeave(lead, fetched)) {
            fetcher.mustBeAllowed(fetched.address());
            mustNotOptOut(fetched, html);
        }
        URI found = Addresses.canonical(fetched.address());
        boolean redirected = !found.equals(Addresses.canonical(lead.address()));
        if (redirected && !seen.add(found)) expect(-1);
        else deliver(lead.page(fetched.address(), html, fetched.at()));
    }

    private boolean hasLeave(Lead lead, Fetched fetched) {
        return lead.brief().hasLeave() || rules.isLicensed(fetched.address());
    }

    private static void mustNotOptOut(Fetched fetched, String html) throws FetchException {
        Optional<OptOut> optOut = fetched.optOut().or(() -> OptOuts.inPage(html));
        if (optOut.isPresent()) throw new FetchException.OptedOut(fetched.address(), optOut.get());
    }

    /// Of a feed that opts out itself the list is left, without the articles' texts.
    private Feed carried(Lead lead, Fetched fetched, Feed feed) {
        return fetched.optOut().isPresent() && !hasLeave(lead, fetched) ? feed.withoutTexts() : feed;
    }

    private void list(Lead lead, Feed feed) throws FetchException, InterruptedException {
        if (lead.entry().isPresent())
            throw new FetchException(lead.address(), "is a feed, where an article was announced");
        List<Feed.Entry> newest =
                FeedReader.newest(feed.entries(), rules.limits().entries());
        int left = feed.entries().size() - newest.size();
        List<Lead> leads = Stream.concat(
                        newest.stream().map(lead::to),
                        feed.more().stream().limit(MOST_LISTS).map(lead::to))
                .toList();
        if (left > 0)
            listener.remark(
                    lead.name(), "lists " + feed.entries().size() + " articles: the oldest " + left + " are left out");
        spread(lead, leads);
    }

    private void spread(Lead lead, List<Lead> leads) throws FetchException {
        if (leads.isEmpty()) listener.remark(lead.name(), "lists nothing to read at the moment");
        if (lead.isTooDeep()) throw new FetchException(lead.address(), "is a list in a list in a list: not followed");
        expect(leads.size() - 1);
        leads.forEach(this::follow);
    }

    private void openArchive(Lead lead, Path file) throws FetchException, InterruptedException {
        expect(-1);
        new Archive(file, rules.limits().bytes()).read(new Archive.Reader() {
            @Override
            public void found(Fetched page) throws FetchException, InterruptedException {
                String html = Decoder.decode(page.body(), page.contentType());
                if (!hasLeave(lead, page)) mustNotOptOut(page, html);
                if (!seen.add(Addresses.canonical(page.address()))) return;
                expect(1);
                deliver(lead.page(page.address(), html, page.at()));
            }

            @Override
            public void missed(URI address, FetchException why) throws InterruptedException {
                expect(1);
                miss(address.toString(), why.reason());
            }
        });
    }

    private synchronized void expect(int more) {
        known += more;
        listener.expect(known);
    }

    private void deliver(Page page) throws InterruptedException {
        couriers.deliver(new Arrival.Arrived(page));
    }

    private void miss(Lead lead, FetchException told) throws InterruptedException {
        Optional<Instant> notBefore =
                told instanceof FetchException.Status answer ? answer.notBefore() : Optional.empty();
        miss(lead, ledger.advise(lead, told), notBefore);
    }

    private void miss(Lead lead, String reason) throws InterruptedException {
        miss(lead, reason, Optional.empty());
    }

    private void miss(Lead lead, String reason, Optional<Instant> notBefore) throws InterruptedException {
        ledger.noteFailure(lead, reason, notBefore);
        miss(lead.name(), reason);
    }

    private void miss(String source, String reason) throws InterruptedException {
        couriers.deliver(new Arrival.Missed(source, reason));
    }
}
