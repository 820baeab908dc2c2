package standfirst;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.command.DigestRun;
import standfirst.command.DigestRun.Done;
import standfirst.edition.Newsroom.Result;
import standfirst.store.Database;
import standfirst.store.Timetable;

/// What a server does each day without being asked: makes the editions at their hours, enters the deliveries that fall
/// due, and sends them. Servers that share a store share the work.
final class Rota implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rota.class);
    private static final Duration ENTERING = Duration.ofSeconds(20);

    private final Assembly assembly;
    private final Settings settings;
    private final PostOffice office;
    private final Path folder;
    private final String worker = "serve-" + UUID.randomUUID();
    private final Timetable timetable;
    private @Nullable Dispatcher dispatcher;

    Rota(Assembly assembly, Settings settings, Database store, PostOffice office, Path folder) {
        this.assembly = assembly;
        this.settings = settings;
        this.office = office;
        this.folder = folder;
        this.timetable = store.timetable(worker);
    }

    void start() {
        timetable.daily("digest", settings.digest().at(), settings.newsroomZone(), this::digest);
        if (settings.address().isPresent()) send();
        else
            LOG.warn("No newsletters are sent: set standfirst.address, like https://news.example/, where readers change"
                    + " what they get and unsubscribe");
        timetable.start();
    }

    private void send() {
        timetable.every("deliveries", ENTERING, office.sending()::enterDue);
        dispatcher = new Dispatcher(office.sending(), worker).start();
    }

    private void digest() {
        DigestRun.Order order =
                DigestRun.Order.usual(assembly, settings.digest().inLanguages());
        Done done = new DigestRun(assembly, assembly.store(folder), order).run(new Remarks());
        LOG.info(
                "Made {} editions of {}: {} articles read, {} skipped, in {} s",
                done.editions().size(),
                order.day(),
                done.outcome().summaries().size(),
                done.outcome().skipped().size(),
                done.took().toSeconds());
    }

    /// What is said of sources on the way stands in the log.
    private static final class Remarks implements DigestRun.Watcher {
        @Override
        public void expect(int arrivals) {}

        @Override
        public void remark(String source, String remark) {
            LOG.warn("{}: {}", source, remark);
        }

        @Override
        public void done(Result result) {}
    }

    /// Lets what is under way come to its end.
    @Override
    public void close() {
        timetable.close();
        if (dispatcher != null) dispatcher.close();
    }
}
