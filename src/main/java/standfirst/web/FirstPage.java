package standfirst.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import standfirst.edition.Deadlines;
import standfirst.edition.Editions;
import standfirst.language.Language;

/// The front page for the first who asks, printed on another thread while the rest of the server still starts.
public final class FirstPage {
    private static final Address FRONT = new Address(Optional.empty(), Language.MULTIPLE, Links.FRONT);

    private final CompletableFuture<Optional<Sheet>> sheet;
    private final AtomicBoolean taken = new AtomicBoolean();

    private FirstPage(CompletableFuture<Optional<Sheet>> sheet) {
        this.sheet = sheet;
    }

    public static FirstPage begun(
            Editions editions, Deadlines deadlines, Templates templates, Masthead masthead, InstantSource clock) {
        Executor beside = Thread.ofPlatform().daemon().name("first-page")::start;
        Supplier<Optional<Sheet>> print =
                () -> new Archive(new Shelf(editions, deadlines, clock), templates, masthead).sheet(FRONT);
        return new FirstPage(CompletableFuture.supplyAsync(print, beside));
    }

    /// None is printed beforehand.
    public static FirstPage none() {
        return new FirstPage(CompletableFuture.completedFuture(Optional.empty()));
    }

    /// Given away once, for the store may have a newer edition by then; who gets nothing prints the page, and meets
    /// what
    /// may have gone wrong with this one.
    Optional<Sheet> take(Address address) {
        if (!address.equals(FRONT) || taken.getAndSet(true)) return Optional.empty();
        return sheet.exceptionally(failed -> Optional.empty()).join();
    }
}
