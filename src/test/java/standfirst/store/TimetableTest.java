package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class TimetableTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    @Test
    void whatIsDueIsDoneByOneProgramAlone() throws Exception {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Runnable act = () -> {
            done.incrementAndGet();
            first.countDown();
        };
        try (Database one = stores.open(folder);
                Database other = stores.open(folder);
                Timetable left = one.timetable("left").every("count", AN_HOUR, act);
                Timetable right = other.timetable("right").every("count", AN_HOUR, act)) {
            left.start();
            right.start();
            assertTrue(first.await(30, TimeUnit.SECONDS));
        }
        assertEquals(1, done.get());
    }

    @Test
    void whatFailsIsDoneAtItsNextTime() throws Exception {
        CountDownLatch tries = new CountDownLatch(2);
        try (Database store = stores.open(folder);
                Timetable timetable = store.timetable("alone").every("fail", Duration.ofMillis(1), () -> {
                    tries.countDown();
                    throw new IllegalStateException("the cable is out");
                })) {
            timetable.start();
            assertTrue(tries.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void anHourComesOnceADay() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        LocalTime soon = LocalTime.now(ZoneOffset.UTC).plusSeconds(2);
        try (Database store = stores.open(folder);
                Timetable timetable = store.timetable("alone").daily("morning", List.of(soon), ZoneOffset.UTC, () -> {
                    done.incrementAndGet();
                    first.countDown();
                })) {
            timetable.start();
            assertTrue(first.await(30, TimeUnit.SECONDS));
        }
        assertEquals(1, done.get());
    }
}
