package standfirst.command;

import java.util.List;

/// Rows as columns for people: each as wide as its widest cell, two spaces apart, words to the left and figures to the
/// right.
final class Columns {
    private static final String BETWEEN = "  ";

    private Columns() {}

    /// The first row is the head; `words` are the columns that stand to the left.
    static List<String> lines(List<List<String>> rows, int words) {
        return rows.stream().map(row -> line(row, rows, words)).toList();
    }

    private static String line(List<String> row, List<List<String>> rows, int words) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) line.append(BETWEEN);
            String cell = row.get(column);
            String blank = " ".repeat(width(column, rows) - width(cell));
            line.append(column < words ? cell + blank : blank + cell);
        }
        return line.toString().stripTrailing();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
