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
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

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

    /// A prompt that can be filled in, and an answer to it read; else [BadPrompt].
    public Prompt named(String name) {
        String file = name + ".md";
        String text = text(file);
        try {
            Prompt prompt = Prompt.parse(name, text);
            sameVariables(prompt, Prompt.parse(name, inJar(file)));
            prompt.schema().ifPresent(this::schema);
            return prompt;
        } catch (IllegalArgumentException bad) {
            throw new BadPrompt(origin(file), bad);
        }
    }

    /// The program fills in what its own prompt needs, no more; without one of these, something is not told.
    private static void sameVariables(Prompt prompt, Prompt ours) {
        for (String variable : prompt.variables())
            if (!ours.variables().contains(variable))
                throw new IllegalArgumentException("there is no variable " + variable + " to fill in, only "
                        + String.join(", ", new TreeSet<>(ours.variables())));
        for (String variable : ours.variables())
            if (!prompt.variables().contains(variable))
                throw new IllegalArgumentException("it has no {{" + variable + "}}");
    }

    /// The file of a prompt as it stands.
    public String file(String name) {
        return text(name + ".md");
    }

    /// What a model is told about an answer that cannot be used. A sentence that a person's own file lacks is ours.
    Faults faults() {
        Properties sentences = new Properties(properties(inJar("faults.properties")));
        sentences.putAll(properties(text("faults.properties")));
        return new Faults(sentences);
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException aStringDoesNotFail) {
            throw new UncheckedIOException(aStringDoesNotFail);
        }
        return properties;
    }

    /// The JSON schema of an answer.
    Schema schema(String name) {
        String file = name + ".schema.json";
        Schema schema = new Schema(name, text(file));
        try {
            schema.format();
            return schema;
        } catch (JacksonException | IllegalArgumentException bad) {
            throw new BadPrompt(origin(file), bad);
        }
    }

    /// Where a file comes from: its path, or `jar`.
    public String origin(String file) {
        return own(file).map(Path::toString).orElse("jar");
    }

    private Optional<Path> own(String file) {
        return folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
    }

    private String text(String file) {
        return own(file).map(Prompts::read).orElseGet(() -> inJar(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new BadPrompt(file.toString(), new UncheckedIOException("it cannot be read as UTF-8", unreadable));
        }
    }

    private static String inJar(String file) {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + file)) {
            if (in == null) throw new IllegalArgumentException("there is no file " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("cannot read prompts/" + file, damaged);
        }
    }
}
