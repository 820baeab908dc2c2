package standfirst.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How a newsroom translates its terms from one language into another: the file `en-de.tsv` holds one term a line, a
/// tab,
/// and its translation.
///
/// ```
/// Glossary.of(folder, Locale.ENGLISH, Locale.GERMAN).in("The prime minister resigned")   // {prime
/// minister=Regierungschef}
/// ```
public record Glossary(Map<String, String> terms) {
    public static final Glossary NONE = new Glossary(Map.of());

    public Glossary {
        terms = Map.copyOf(terms);
    }

    /// Empty when the folder has no file for the pair.
    public static Glossary of(Path folder, Locale source, Locale target) {
        Path file = folder.resolve(source.getLanguage() + "-" + target.getLanguage() + ".tsv");
        if (!Files.isRegularFile(file)) return NONE;
        try {
            return parse(Files.readAllLines(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary " + file, e);
        }
    }

    static Glossary parse(List<String> lines, String file) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] columns = line.split("\t", -1);
            if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank())
                throw new IllegalArgumentException(file + ": not a term, a tab and its translation: " + line);
            terms.put(columns[0].strip(), columns[1].strip());
        }
        return new Glossary(terms);
    }

    /// The terms that occur in the text, with their translations.
    public Map<String, String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, String> found = new LinkedHashMap<>();
        terms.forEach((term, translation) -> {
            if (lower.contains(term.toLowerCase(Locale.ROOT))) found.put(term, translation);
        });
        return found;
    }
}
