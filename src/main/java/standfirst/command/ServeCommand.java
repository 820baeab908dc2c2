package standfirst.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The editions of a store as a web site, and what is due each day.
@Command(
        name = "serve",
        description = "Serves the editions of the store as a web site, makes the day's, and sends newsletters.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst serve --port 8080 --data data/sample",
            "  standfirst serve --no-sending     a further one that only answers readers",
            "",
            "It makes the day's edition at the hours of the setting standfirst.digest.at, and sends newsletters at each",
            "subscriber's hour. Any number of them may share a store on PostgreSQL."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "Port (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--no-sending",
            description = "Answer readers alone: newsletters and the day's runs are another program's work.")
    boolean noSending;

    @Option(
            names = "--rehearsal",
            hidden = true,
            description = "Start, answer a few requests of our own, and stop: Java keeps what it learns by that.")
    boolean rehearsal;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (rehearsal) desk.rehearse(data.folder);
        else desk.serve(data.folder, port, !noSending);
        return Exit.DONE;
    }
}
