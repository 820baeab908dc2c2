package standfirst.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Deliveries.Queue;
import standfirst.newsletter.Delivery.State;

/// How far sending has come: a row for each of the newest editions, and what there is to do.
record SendingReport(Deliveries deliveries, Instant now) {
    private static final int EDITIONS = 14;

    void print(PrintStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("edition"), Stream.of(State.values()).map(SendingReport::inWords))
                .toList());
        deliveries.editions(EDITIONS).forEach(edition -> rows.add(row(edition, deliveries.progress(edition))));
        if (rows.size() == 1) out.println("nothing was sent yet");
        else Columns.lines(rows, 1).forEach(out::println);
        Queue queue = deliveries.queue(now);
        if (queue.ready() + queue.held() > 0)
            out.println(queue.ready() + " ready to be sent, " + queue.held() + " being sent");
        queue.next().ifPresent(next -> out.println(queue.resting() + " tried again, the next at " + next));
        deliveries.paused().ifPresent(since -> out.println("paused since " + since));
    }

    private static List<String> row(String edition, Map<State, Long> progress) {
        return Stream.concat(
                        Stream.of(edition),
                        Stream.of(State.values()).map(state -> String.valueOf(progress.getOrDefault(state, 0L))))
                .toList();
    }

    private static String inWords(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
