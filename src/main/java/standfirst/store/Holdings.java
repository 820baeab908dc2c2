package standfirst.store;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a store's file holds: the rows of each table, the version of its schema, and its size in bytes.
public record Holdings(Path file, String schema, SortedMap<String, Long> rows, long bytes) {
    private static final double MEGABYTE = 1_000_000;

    public Holdings {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /// As in `4.2 MB, schema 17: articles 61, editions 12`.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f MB, schema %s: ", bytes / MEGABYTE, schema) + counted();
    }

    private String counted() {
        return rows.entrySet().stream()
                .filter(table -> table.getValue() > 0)
                .map(Holdings::counted)
                .collect(joining(", "));
    }

    private static String counted(Map.Entry<String, Long> table) {
        return String.format(Locale.ROOT, "%s %,d", table.getKey().replace('_', ' '), table.getValue());
    }
}
