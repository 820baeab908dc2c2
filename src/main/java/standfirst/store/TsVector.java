package standfirst.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/// By PostgreSQL's text search (https://www.postgresql.org/docs/15/datatype-textsearch.html), with the words and their
/// places written out, past its parsers.
final class TsVector implements FullText {
    /// The last place that a `tsvector` can name.
    private static final int PLACES = 16_383;

    @Override
    public String kept(String text) {
        List<String> words = SearchWords.of(text);
        return IntStream.range(0, Math.min(words.size(), PLACES))
                .mapToObj(place -> quoted(words.get(place)) + ":" + (place + 1))
                .collect(joining(" "));
    }

    @Override
    public String question(String asked) {
        return SearchWords.asked(asked).map(TsVector::phrase).collect(joining(" & "));
    }

    private static String phrase(SearchWords.Phrase phrase) {
        String words = phrase.words().stream().map(TsVector::quoted).collect(joining(" <-> "));
        return phrase.isBeginning() ? words + ":*" : "(" + words + ")";
    }

    /// Words have letters, digits and marks alone, none of which means anything here.
    private static String quoted(String word) {
        return "'" + word + "'";
    }

    @Override
    public String value() {
        return "CAST(? AS tsvector)";
    }

    @Override
    public String matches() {
        return "words @@ CAST(:question AS tsquery)";
    }

    @Override
    public String best() {
        return "ts_rank_cd(words, CAST(:question AS tsquery)) DESC";
    }
}
