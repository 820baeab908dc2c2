package standfirst.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The settings, explained.
@Command(
        name = "settings",
        description = "Prints every setting with its default and what it means, as an application.yaml to begin with.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst settings",
            "  standfirst settings >application.yaml",
            "",
            "What is set is read from application.yaml in the working folder, its config/ or beside the launcher, and from"
                    + " the environment."
        })
final class SettingsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.out.print(sample());
        return Exit.DONE;
    }

    private static String sample() {
        try (InputStream file = SettingsCommand.class.getResourceAsStream("/standfirst/settings.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
