package standfirst.command;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import standfirst.edition.Newsroom.Result;

/// How far a long run has come: a bar on a terminal, else a plain line now and then; and what the wire remarks.
final class Progress implements DigestRun.Watcher {
    private static final int WIDTH = 30;
    private static final int LINES = 10;

    private final PrintStream talk;
    private final boolean terminal;
    private final AtomicInteger expected = new AtomicInteger();
    private int done;
    private int skipped;
    private int linesSaid;

    Progress(PrintStream talk, boolean terminal) {
        this.talk = talk;
        this.terminal = terminal;
    }

    static Progress onStandardError() {
        var console = System.console();
        return new Progress(System.err, console != null && console.isTerminal());
    }

    @Override
    public void expect(int articles) {
        expected.set(articles);
    }

    @Override
    public synchronized void remark(String source, String remark) {
        finish();
        talk.println(source + ": " + remark);
    }

    @Override
    public synchronized void done(Result result) {
        done++;
        if (result instanceof Result.Dropped) skipped++;
        if (terminal) drawBar();
        else sayLine();
    }

    private void drawBar() {
        int total = Math.max(expected.get(), done);
        int filled = WIDTH * done / total;
        talk.print("\r[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + counts(total) + "\u001b[K");
        talk.flush();
    }

    private void sayLine() {
        int total = Math.max(expected.get(), done);
        if (total < LINES || done * LINES / total <= linesSaid) return;
        linesSaid = done * LINES / total;
        talk.println(counts(total));
    }

    private String counts(int total) {
        return done + " of " + total + " articles" + (skipped > 0 ? ", " + skipped + " skipped" : "");
    }

    @Override
    public synchronized void finish() {
        if (terminal && done > 0) talk.print("\r\u001b[K");
    }
}
