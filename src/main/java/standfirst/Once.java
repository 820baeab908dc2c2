package standfirst;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is made when it is first asked for, and then kept.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        T now = made;
        if (now == null) made = now = maker.get();
        return now;
    }
}
