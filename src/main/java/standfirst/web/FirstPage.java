package standfirst.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import standfirst.edition.Deadlines;
import standfirst.edition.Editions;
import standfirst.language.Language;

/// The front page for the first who asks, printed on another thread while the rest of the server still starts. It is
/// good for as long as any other page is kept ([Kept#FRESH]): a later reader gets what the store holds by then.
public final class FirstPage {
    private static final Address FRONT = new Address(Optional.empty(), Language.MULTIPLE, Links.FRONT);

    private final CompletableFuture<Optional<Sheet>> sheet;
    private final InstantSource clock;
    private final Instant until;

    private FirstPage(CompletableFuture<Optional<Sheet>> sheet, InstantSource clock) {
        this.sheet = sheet;
        this.clock = clock;
        this.until = clock.instant().plus(Kept.FRESH);
    }

    public static FirstPage begun(
            Editions editions, Deadlines deadlines, Templates templates, Masthead masthead, InstantSource clock) {
        Executor beside = Thread.ofPlatform().daemon().name("first-page")::start;
        Supplier<Optional<Sheet>> print =
                () -> new Archive(new Shelf(editions, deadlines, clock), templates, masthead).sheet(FRONT);
        return new FirstPage(CompletableFuture.supplyAsync(print, beside), clock);
    }

    /// None is printed beforehand.
    public static FirstPage none() {
        return new FirstPage(CompletableFuture.completedFuture(Optional.empty()), InstantSource.system());
    }

    /// Who gets nothing prints the page, and meets what may have gone wrong with this one.
    Optional<Sheet> get(Address address) {
        return address.equals(FRONT) && clock.instant().isBefore(until)
                ? sheet.exceptionally(failed -> Optional.empty()).join()
                : Optional.empty();
    }
}
