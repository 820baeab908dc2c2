package standfirst.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.language.Table;
import standfirst.language.Token;
import standfirst.language.Words;

/// Knows by `quotations.tsv` how a language without capitals goes on after a quotation: 「…。」と述べた, "…." ती म्हणाली.
final class Quotations {
    private static final List<List<String>> ROWS =
            Table.rows(Quotations.class, "quotations.tsv").toList();

    private static final int LONGEST_CLAUSE = 60;
    private static final int MOST_WORDS = 5;

    private final Words words;
    private final Set<String> begin;
    private final Set<String> end;

    Quotations(Locale language) {
        words = Words.of(language);
        begin = listed(language, "begins");
        end = listed(language, "ends");
    }

    private static Set<String> listed(Locale language, String kind) {
        Set<String> listed = new HashSet<>();
        for (List<String> row : ROWS)
            if (row.get(0).equals(language.getLanguage()) && row.get(1).equals(kind))
                listed.addAll(List.of(row.get(2).split(" ")));
        return listed;
    }

    boolean goOn(String block, int after) {
        return begin.stream().anyMatch(word -> block.startsWith(word, after))
                || !end.isEmpty() && endsSaying(clause(block, after));
    }

    private static String clause(String block, int from) {
        int to = from;
        while (to < block.length() && to - from < LONGEST_CLAUSE && !Signs.isStop(block.charAt(to))) to++;
        return block.substring(from, to);
    }

    private boolean endsSaying(String clause) {
        List<Token> tokens = words.tokens(clause);
        return !tokens.isEmpty()
                && tokens.size() <= MOST_WORDS
                && end.contains(tokens.getLast().text());
    }
}
