package standfirst.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the newsroom knows by heart: a text file beside this class with one entry a line, under headings in square
/// brackets. Lines that begin with `# ` are remarks.
final class Table {
    private final LinkedHashMap<String, List<String>> sections = new LinkedHashMap<>();

    private Table() {}

    static Table read(String name) {
        Table table = new Table();
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("the table " + name + " is missing");
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("# ")) return;
        if (line.startsWith("[") && line.endsWith("]"))
            sections.put(line.substring(1, line.length() - 1), new ArrayList<>());
        else last().add(line);
    }

    private List<String> last() {
        if (sections.isEmpty()) sections.put("", new ArrayList<>());
        return sections.lastEntry().getValue();
    }

    Map<String, List<String>> sections() {
        return sections;
    }

    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    List<String> all() {
        return sections.values().stream().flatMap(List::stream).toList();
    }
}
