package standfirst.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.language.Table;
import standfirst.language.Token;

/// Knows by `openings.tsv` which sentences lean on the one before them: they begin with a pronoun or a connective.
final class Openings {
    private static final Map<Locale, Openings> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final List<List<String>> ROWS =
            Table.rows(Openings.class, "openings.tsv").toList();

    private static final int MOST_WORDS = 4;

    private final Locale language;
    private final Set<String> pronouns;
    private final Set<String> connectives;
    private final Set<String> conjunctions;

    private Openings(Locale language) {
        this.language = language;
        pronouns = listed("pronoun");
        connectives = listed("connective");
        conjunctions = listed("conjunction");
    }

    static Openings of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, Openings::new);
    }

    private Set<String> listed(String kind) {
        Set<String> listed = new HashSet<>();
        for (List<String> row : ROWS)
            if (row.get(0).equals(language.getLanguage()) && row.get(1).equals(kind))
                listed.addAll(List.of(row.get(2).split(" ")));
        return listed;
    }

    boolean lean(List<Token> tokens) {
        return length(tokens, pronouns) + length(tokens, connectives) + length(tokens, conjunctions) > 0;
    }

    /// How many words at the beginning are a connective.
    int connective(List<Token> tokens) {
        return length(tokens, connectives);
    }

    /// How many words at the beginning are a conjunction.
    int conjunction(List<Token> tokens) {
        return length(tokens, conjunctions);
    }

    /// The longest of the phrases that the tokens begin with, in words; 0 if none.
    private int length(List<Token> tokens, Set<String> phrases) {
        StringBuilder opening = new StringBuilder();
        int longest = 0;
        for (int i = 0; i < Math.min(MOST_WORDS, tokens.size()); i++) {
            opening.append(i == 0 ? "" : "_").append(tokens.get(i).text().toLowerCase(language));
            if (phrases.contains(opening.toString())) longest = i + 1;
        }
        return longest;
    }
}
