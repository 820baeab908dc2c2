package standfirst.command;

import java.io.PrintStream;
import standfirst.article.Wire.Listener;

/// Tells what the wire remarks of its sources, beside the data that a command writes.
record Talk(PrintStream to) implements Listener {
    @Override
    public void expect(int arrivals) {}

    @Override
    public void remark(String source, String remark) {
        to.println(source + ": " + remark);
    }
}
