package standfirst.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The editions of a store as a web site.
@Command(
        name = "serve",
        description = "Serves the editions of the store as a web site.",
        footerHeading = "%nExample:%n",
        footer = "  standfirst serve --port 8080 --data data/sample")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "Port (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.serve(data.folder, port);
        return Exit.DONE;
    }
}
