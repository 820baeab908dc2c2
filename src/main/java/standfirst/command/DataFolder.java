package standfirst.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the store lies.
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Where articles, sources and editions are kept (default: ${DEFAULT-VALUE}).",
                "Another folder than that is a store of its own, even where the settings name a server (store.url)."
            })
    Path folder = Desk.DATA;
}
