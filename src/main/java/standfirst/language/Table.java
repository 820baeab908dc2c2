package standfirst.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the tables that hold what is known about languages: tab-separated lines; blank ones and those that begin with
/// `#` are for people.
public final class Table {
    private Table() {}

    /// The lines of a resource beside the class that asks, each cut at its tabs.
    public static Stream<List<String>> rows(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)));
    }

    /// Lines of a key and words parted by spaces; lines with the same key add up.
    public static Map<String, List<String>> wordsByKey(Class<?> beside, String name) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        rows(beside, name)
                .forEach(row ->
                        words.merge(row.get(0), List.of(row.get(1).strip().split(" +")), Table::join));
        return words;
    }

    private static List<String> join(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream table = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
