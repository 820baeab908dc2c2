package standfirst;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.command.DigestRun;
import standfirst.command.DigestRun.Done;
import standfirst.edition.Runs;
import standfirst.mail.ImapInbox;
import standfirst.mail.ImapSettings;
import standfirst.newsletter.Crew;
import standfirst.newsletter.Schedule;
import standfirst.newsletter.Slot;
import standfirst.staff.Presses;
import standfirst.store.Database;
import standfirst.store.Timetable;

/// What a server does each day without being asked: makes the editions at their hours, enters the deliveries that fall
/// due, and sends them. Servers that share a store share the work.
final class Rota implements Presses, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rota.class);
    private static final Duration ENTERING = Duration.ofSeconds(20);
    private static final String ON_DEMAND = "digest-on-demand";
    private static final String TIMETABLE = "timetable";

    private final Assembly assembly;
    private final Settings settings;
    private final PostOffice office;
    private final Path folder;
    private final String worker = Crew.name("serve");
    private final Timetable timetable;
    private final Runs runs;
    private final InstantSource clock;
    private @Nullable Dispatcher dispatcher;

    Rota(Assembly assembly, Settings settings, Database store, PostOffice office, Path folder, InstantSource clock) {
        this.assembly = assembly;
        this.settings = settings;
        this.office = office;
        this.folder = folder;
        this.timetable = store.timetable(worker);
        this.runs = store.runs();
        this.clock = clock;
    }

    void start() {
        timetable.daily("digest", settings.digest().at(), settings.newsroomZone(), () -> digest(TIMETABLE));
        timetable.onDemand(ON_DEMAND, this::digestAsAsked);
        if (settings.address().isPresent()) send();
        else
            LOG.warn("No newsletters are sent: set standfirst.address, like https://news.example/, where readers change"
                    + " what they get and unsubscribe");
        timetable.start();
    }

    private void send() {
        timetable.every("deliveries", ENTERING, office.sending()::enterDue);
        ImapSettings inbox = settings.mail().inbox();
        if (inbox != null)
            timetable.every(
                    "inbox",
                    inbox.every(),
                    new ImapInbox(inbox, office.mailRoom(assembly.subscriptions(folder)))::empty);
        dispatcher = new Dispatcher(office.sending(), worker).start();
    }

    @Override
    public Optional<Instant> next() {
        List<Slot> hours = settings.digest().at().stream()
                .map(hour -> new Slot(hour, settings.newsroomZone()))
                .toList();
        return Schedule.next(hours, clock.instant());
    }

    @Override
    public boolean roll(String by) {
        return timetable.ask(ON_DEMAND, by);
    }

    /// What fails stands in the log and beside the run; whoever asked may ask again.
    private void digestAsAsked(String by) {
        try {
            digest(by);
        } catch (RuntimeException failed) {
            LOG.error("The editions that {} asked for were not made", by, failed);
        }
    }

    private void digest(String by) {
        DigestRun.Order order =
                DigestRun.Order.usual(assembly, settings.digest().inLanguages());
        RunBook book = new RunBook(runs, by, clock);
        try {
            Done done = new DigestRun(assembly, assembly.store(folder), order).run(book);
            book.end(done.editions().size());
            LOG.info(
                    "Made {} editions of {}: {} articles read, {} skipped, in {} s",
                    done.editions().size(),
                    order.day(),
                    done.outcome().summaries().size(),
                    done.outcome().skipped().size(),
                    done.took().toSeconds());
            handOut(done);
        } catch (RuntimeException failed) {
            book.fail(failed);
            throw failed;
        }
    }

    /// The editions are made, whatever becomes of the mail to their translators.
    private void handOut(Done done) {
        try {
            assembly.handOut(folder, done.editions());
        } catch (RuntimeException failed) {
            LOG.error("The drafts were not sent to their translators", failed);
        }
    }

    /// Lets what is under way come to its end.
    @Override
    public void close() {
        timetable.close();
        if (dispatcher != null) dispatcher.close();
    }
}
