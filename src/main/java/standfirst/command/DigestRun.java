package standfirst.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Source;
import standfirst.article.Wire;
import standfirst.edition.Corrector;
import standfirst.edition.Edition;
import standfirst.edition.Editor;
import standfirst.edition.Memory;
import standfirst.edition.Newsroom;
import standfirst.edition.Newsroom.Result;
import standfirst.edition.Outcome;
import standfirst.edition.SecondLook;
import standfirst.keypoint.Condenser;
import standfirst.language.Language;
import standfirst.translation.Translator;

/// One run of the main job: reads, edits, keeps in the store and prints a day's editions. The command starts it, and so
/// does the server at its hours.
public final class DigestRun {
    private final Desk desk;
    private final Desk.Store store;
    private final Order order;
    private final Translator translator;

    public DigestRun(Desk desk, Desk.Store store, Order order) {
        this.desk = desk;
        this.store = store;
        this.order = order;
        // before anything is read, so that a prompt that cannot be used costs no call
        this.translator = desk.translator(order.day());
    }

    /// What is to be made.
    ///
    /// @param sources none: those that the store keeps
    /// @param languages of the editions beside the one as published
    /// @param atMost points of an article
    /// @param stories of a section
    /// @param out where the files go; none: the store alone
    public record Order(
            List<String> sources,
            LocalDate day,
            List<Locale> languages,
            int atMost,
            int stories,
            Condenser condenser,
            Optional<Path> out) {
        static final int POINTS = 5;
        static final int STORIES = 8;

        /// The newsroom's own day from the sources that it keeps, as the command makes it when nothing else is said.
        public static Order usual(Desk desk, List<Locale> languages) {
            LocalDate today = LocalDate.now(desk.zone());
            return new Order(
                    List.of(),
                    today,
                    languages,
                    POINTS,
                    STORIES,
                    desk.prompted(today).orElseGet(desk::extractive),
                    Optional.empty());
        }
    }

    /// What was made: no edition if all of it was told on an earlier day.
    public record Done(Outcome outcome, List<Edition> editions, Duration took) {}

    /// Hears how far it has come.
    public interface Watcher extends Wire.Listener {
        void done(Result result);

        default void finish() {}
    }

    /// @throws Cannot if there is nothing to read, or nothing could be read
    public Done run(Watcher watcher) {
        long start = System.nanoTime();
        List<String> read = order.sources().isEmpty() ? kept() : order.sources();
        if (read.isEmpty()) throw new Cannot("no source is kept; keep one with 'standfirst sources add ADDRESS'");
        Outcome first = read(read, watcher);
        Outcome outcome = order.sources().isEmpty() ? again(first, watcher) : first;
        if (outcome.isEmpty()) throw nothing(outcome, read);
        return new Done(outcome, edit(outcome), Duration.ofNanos(System.nanoTime() - start));
    }

    private List<String> kept() {
        return store.sources().all().stream().map(Source::address).toList();
    }

    private static Cannot nothing(Outcome outcome, List<String> read) {
        outcome.skipped()
                .forEach(skipped -> System.err.println("skipped " + skipped.source() + ": " + skipped.reason()));
        return new Cannot("nothing could be read from " + String.join(", ", read));
    }

    private Outcome read(List<String> sources, Watcher watcher) {
        Newsroom newsroom = new Newsroom(
                desk.reader(), order.condenser(), desk.verifier(order.day()), order.atMost(), desk.atOnce());
        try (Stream<Arrival> arrivals = store.wire().read(sources, watcher)) {
            return newsroom.digest(arrivals, watcher::done);
        } finally {
            watcher.finish();
        }
    }

    /// The newsroom's own day goes on until it ends: what its sources no longer name is looked at again.
    private Outcome again(Outcome first, Watcher watcher) {
        return store.editions()
                .find(order.day(), Language.MULTIPLE)
                .map(before -> new SecondLook(before, first))
                .filter(look -> !look.addresses().isEmpty())
                .map(look -> look.with(read(look.addresses(), watcher)))
                .orElse(first);
    }

    private List<Edition> edit(Outcome outcome) {
        Editor editor = desk.editor(order.stories());
        List<Edition> editions = new ArrayList<>();
        save(editor.asPublished(outcome, order.day(), memory(Language.MULTIPLE, outcome)), outcome)
                .ifPresent(editions::add);
        for (Locale language : order.languages())
            save(editor.inLanguage(outcome, order.day(), language, translator, memory(language, outcome)), outcome)
                    .ifPresent(editions::add);
        if (!editions.isEmpty()) order.out().ifPresent(out -> desk.print(editions, out));
        return editions;
    }

    private Memory memory(Locale language, Outcome outcome) {
        return Memory.of(store.published(), order.day(), language, outcome);
    }

    /// As the next version of the day's edition, with what the one before said wrong. A day that has nothing new has no
    /// edition.
    private Optional<Edition> save(Edition made, Outcome outcome) {
        Corrector corrector = desk.corrector(made.day());
        Optional<Edition> next = store.editions()
                .find(made.day(), made.language())
                .map(before -> corrector.follow(before, seen(made), made, outcome))
                .or(() -> Optional.of(made).filter(edition -> !edition.isEmpty()));
        return next.map(edition -> store.editions()
                        .save(edition.costing(
                                store.ledger().spentOnEdition(edition.id()).usage())))
                .map(this::publish);
    }

    private Optional<Edition> seen(Edition edition) {
        return store.published().find(edition.day(), edition.language());
    }

    private Edition publish(Edition edition) {
        desk.publishing()
                .from(edition.day(), edition.made(), desk.zone())
                .ifPresent(from -> store.editions().publish(edition, from));
        return edition;
    }
}
