package standfirst.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// The prompt files, each named for its verb: of a given folder where it has them, else those in the jar. Never of the
/// working directory.
public final class Prompts {
    public static final List<String> NAMES = List.of("condense", "repair", "judge", "translate", "retry");

    private final Optional<Path> folder;

    private Prompts(Optional<Path> folder) {
        this.folder = folder;
    }

    public static Prompts bundled() {
        return new Prompts(Optional.empty());
    }

    public static Prompts in(Path folder) {
        return new Prompts(Optional.of(folder));
    }

    public Prompt named(String name) {
        return Prompt.parse(name, text(name + ".md"));
    }

    /// What a model is told about an answer that cannot be used.
    Faults faults() {
        Properties sentences = new Properties();
        try {
            sentences.load(new StringReader(text("faults.properties")));
        } catch (IOException aStringDoesNotFail) {
            throw new UncheckedIOException(aStringDoesNotFail);
        }
        return new Faults(sentences);
    }

    /// The JSON schema of an answer, as text.
    Schema schema(String name) {
        return new Schema(name, text(name + ".schema.json"));
    }

    /// Where a file comes from: its path, or `jar`.
    public String origin(String file) {
        return own(file).map(Path::toString).orElse("jar");
    }

    private Optional<Path> own(String file) {
        return folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
    }

    private String text(String file) {
        try {
            Optional<Path> own = own(file);
            return own.isPresent() ? Files.readString(own.get()) : inJar(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prompt file " + file, e);
        }
    }

    private static String inJar(String file) throws IOException {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + file)) {
            if (in == null) throw new IllegalArgumentException("there is no prompt file " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
