package standfirst.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the store lies.
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where articles, sources and editions are kept (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("data");
}
