package standfirst.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Settlement;
import standfirst.newsletter.Settlement.Again;
import standfirst.newsletter.Settlement.Done;
import standfirst.newsletter.Settlement.GivenBack;

/// How far a run of sending has come: a line now and then, overwritten on a terminal.
final class SendingProgress implements Consumer<Settlement> {
    private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream talk;
    private final boolean terminal;
    private final Deliveries deliveries;
    private final Desk desk;
    private final Map<State, Integer> done = new EnumMap<>(State.class);
    private int again;
    private Instant next;

    private SendingProgress(PrintStream talk, boolean terminal, Deliveries deliveries, Desk desk) {
        this.talk = talk;
        this.terminal = terminal;
        this.deliveries = deliveries;
        this.desk = desk;
        this.next = desk.now().plus(pause());
    }

    static SendingProgress onStandardError(Deliveries deliveries, Desk desk) {
        var console = System.console();
        return new SendingProgress(System.err, console != null && console.isTerminal(), deliveries, desk);
    }

    private Duration pause() {
        return terminal ? ON_A_TERMINAL : ELSEWHERE;
    }

    @Override
    public synchronized void accept(Settlement settlement) {
        switch (settlement) {
            case Done settled -> done.merge(settled.state(), 1, Integer::sum);
            case Again tried -> again++;
            case GivenBack untried -> {}
        }
        Instant now = desk.now();
        if (now.isBefore(next)) return;
        next = now.plus(pause());
        Deliveries.Queue queue = deliveries.queue(now);
        String line = counts() + "; " + (queue.ready() + queue.held()) + " to go";
        if (terminal) talk.print("\r" + line + "\u001b[K");
        else talk.println(line);
        talk.flush();
    }

    private String counts() {
        String settled = done.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return again == 0 ? settled : settled + (settled.isEmpty() ? "" : ", ") + again + " to be tried again";
    }

    synchronized void finish() {
        if (terminal) talk.print("\r\u001b[K");
    }
}
