package standfirst;

import java.nio.file.Path;
import java.util.Optional;
import standfirst.command.CommandLineFace;

/// The program. Everything it can do is a command; `--help` lists them.
public final class Standfirst {
    /// Java's property for the folder of the launcher: no setting, though it is named like one.
    static final String HOME = "standfirst.home";

    private Standfirst() {}

    public static void main(String[] arguments) {
        int exit;
        try (Assembly assembly = new Assembly(home())) {
            exit = CommandLineFace.of(assembly, arguments).execute(arguments);
        }
        System.exit(exit);
    }

    /// The folder of the launcher, where `templates/`, `prompts/` and the sample day lie beside it; a jar on its own
    /// has none.
    private static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }
}
