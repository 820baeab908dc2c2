package standfirst.store;

import static java.util.stream.Collectors.joining;

/// By SQLite's full-text table (https://sqlite.org/fts5.html).
final class Fts5 implements FullText {
    @Override
    public String kept(String text) {
        return String.join(" ", SearchWords.of(text));
    }

    @Override
    public String question(String asked) {
        return SearchWords.asked(asked).map(Fts5::phrase).collect(joining(" "));
    }

    private static String phrase(SearchWords.Phrase phrase) {
        String quoted = '"' + String.join(" ", phrase.words()) + '"';
        return phrase.isBeginning() ? quoted + " *" : quoted;
    }

    @Override
    public String value() {
        return "?";
    }

    @Override
    public String matches() {
        return "search MATCH :question";
    }

    @Override
    public String best() {
        return "rank";
    }
}
