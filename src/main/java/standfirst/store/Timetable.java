package standfirst.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What is done at its time, by whichever program on the store comes first, and by one alone. What was due while none
/// ran is done once when the first one starts; what fails is told in the log and done at its next time.
///
/// ```java
/// timetable.every("deliveries", Duration.ofMinutes(1), sending::enterDue)
///         .daily("digest", List.of(LocalTime.of(5, 30)), berlin, digest)
///         .start();
/// ```
public final class Timetable implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration PARTING = Duration.ofSeconds(30);

    private final DataSource store;
    private final String worker;
    private final List<RecurringTask<Void>> acts = new ArrayList<>();
    private final List<Task<?>> asked = new ArrayList<>();
    private @Nullable Scheduler running;

    /// @param worker this program's name, which no other has
    Timetable(DataSource store, String worker) {
        this.store = store;
        this.worker = worker;
    }

    private Scheduler scheduler() {
        return Scheduler.create(store, asked)
                .startTasks(acts)
                .threads(AT_ONCE)
                .pollingInterval(LOOKING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PARTING)
                .alwaysPersistTimestampInUTC()
                .schedulerName(new SchedulerName.Fixed(worker))
                .build();
    }

    /// Again and again, so long after it was last done.
    public Timetable every(String name, Duration pause, Runnable act) {
        return add(name, FixedDelay.of(pause), act);
    }

    /// Each day at these hours there. In the night in which clocks are put back, once; where they are put forward over
    /// the hour, when it would have been.
    public Timetable daily(String name, List<LocalTime> hours, ZoneId zone, Runnable act) {
        return hours.isEmpty() ? this : add(name, new Daily(zone, hours), act);
    }

    /// What is done when somebody asks for it with [#ask]; `act` hears who.
    public Timetable onDemand(String name, Consumer<String> act) {
        asked.add(Tasks.oneTime(name, String.class).execute((instance, context) -> act.accept(instance.getData())));
        return this;
    }

    /// Asks for it, to be begun in a moment.
    ///
    /// @return whether it is not asked for, or under way, already
    public boolean ask(String name, String by) {
        if (running == null) throw new IllegalStateException("the timetable has not begun");
        return running.scheduleIfNotExists(
                TaskDescriptor.of(name, String.class).instance(name).data(by).build(), Instant.now());
    }

    private Timetable add(String name, Schedule when, Runnable act) {
        acts.add(Tasks.recurring(name, when).execute((instance, context) -> act.run()));
        return this;
    }

    public Timetable start() {
        running = scheduler();
        running.start();
        return this;
    }

    /// Lets what is under way come to its end.
    @Override
    public void close() {
        if (running != null) running.stop();
    }
}
