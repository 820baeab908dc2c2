package standfirst.command;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/// How much of a long fetch has come: overwritten on a terminal, else a line for every hundred megabytes.
final class Megabytes implements LongConsumer {
    private static final long STEP = 1 << 20;
    private static final long LINE = 100;

    private final PrintStream talk;
    private final boolean terminal;
    private long said;

    private Megabytes(PrintStream talk, boolean terminal) {
        this.talk = talk;
        this.terminal = terminal;
    }

    static Megabytes onStandardError() {
        var console = System.console();
        return new Megabytes(System.err, console != null && console.isTerminal());
    }

    @Override
    public void accept(long bytes) {
        long now = bytes / STEP;
        if (now < said) said = 0;
        if (now < said + (terminal ? 1 : LINE)) return;
        said = now;
        if (terminal) talk.print("\r" + now + " MB\u001b[K\r");
        else talk.println(now + " MB");
        talk.flush();
    }
}
