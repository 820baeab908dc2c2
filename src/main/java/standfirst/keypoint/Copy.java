package standfirst.keypoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.article.Moment;
import standfirst.article.Segmenter;
import standfirst.article.Sentence;
import standfirst.language.Echo;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Sounds;
import standfirst.language.Token;

/// The text that may prove points, read once: its sentences, how rare each word is in it, and the day it was written.
public final class Copy {
    /// A word in every sentence still says a little.
    private static final double LEAST_WEIGHT = 0.3;

    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my");

    private final Map<Integer, Echo> echoes = new ConcurrentHashMap<>();
    private final String id;
    private final Locale language;
    private final Optional<LocalDate> published;
    private final List<Sentence> sentences;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    /// Words that are names, told elsewhere by the posts beside them or by their capitals.
    private final Set<String> names = new HashSet<>();

    private final Set<String> roles = new HashSet<>();
    private final List<Quote> quotes;
    private final Flat flat;
    private final Cast cast;

    private Copy(String id, String text, List<Sentence> sentences, Locale language, Optional<LocalDate> published) {
        this.id = id;
        this.language = language;
        this.published = published;
        this.sentences = sentences;
        flat = Flat.of(sentences);
        quotes = Quote.find(text);
        List<Line> read = sentences.stream()
                .map(sentence -> Line.read(sentence.text(), language))
                .toList();
        boolean caseless = Names.isCaseless(language);
        for (Line line : read)
            for (Name name : line.names())
                names.addAll(caseless ? name.words() : List.of(name.words().getLast()));
        for (Line line : read) add(line.knowing(names));
        cast = new Cast(lines, language);
    }

    public static Copy of(Article article) {
        Optional<LocalDate> day = article.facts().dateline().published().map(Moment::day);
        return new Copy(article.id(), article.text(), article.sentences(), article.language(), day);
    }

    /// Plain text of no known article; `published` is the day that "yesterday" is told from.
    public static Copy of(String text, Locale language, Optional<LocalDate> published) {
        return new Copy("", text, new Segmenter().segment(text, language), language, published);
    }

    private void add(Line line) {
        lines.add(line);
        for (Lexicon.Hit role : line.hits("role")) roles.add(role.value());
        for (String stem : line.stems()) {
            sentencesWith.merge(stem, 1, Integer::sum);
            beginnings.add(Line.beginning(stem));
        }
        List<Token> content = line.content();
        for (int i = 1; i < content.size(); i++)
            pairs.add(content.get(i - 1).stem() + " " + content.get(i).stem());
    }

    /// How much finding a word says: rare ones say most.
    double weight(String stem) {
        double rarity = Math.log((lines.size() + 1.0) / (sentencesWith.getOrDefault(stem, 0) + 0.5));
        return Math.max(LEAST_WEIGHT, rarity);
    }

    boolean has(String stem) {
        return sentencesWith.containsKey(stem);
    }

    boolean hasLike(String stem) {
        return beginnings.contains(Line.beginning(stem));
    }

    boolean hasPair(String first, String second) {
        return pairs.contains(first + " " + second);
    }

    /// How a sentence sounds, for names in other scripts.
    Echo echo(int number) {
        boolean spaced = !isUnspaced();
        return echoes.computeIfAbsent(
                number, line -> new Echo(Sounds.of(lines.get(line).text()), spaced));
    }

    /// Whether no space shows where words end.
    boolean isUnspaced() {
        return UNSPACED.contains(language.getLanguage());
    }

    /// All its sentences, as they would be quoted.
    public List<Evidence> sentences() {
        return IntStream.range(0, lines.size()).mapToObj(this::evidence).toList();
    }

    Evidence evidence(int number) {
        Sentence sentence = sentences.get(number);
        return new Evidence(id, number, sentence.start(), sentence.end(), sentence.text());
    }

    List<Line> lines() {
        return lines;
    }

    /// Also those that go over several sentences.
    List<Quote> quotes() {
        return quotes;
    }

    /// Every post that the text names.
    Set<String> roles() {
        return roles;
    }

    /// A claim, read with the names of this text known.
    Line read(String claim, Locale claimLanguage) {
        return Line.read(claim, claimLanguage).knowing(names);
    }

    Cast cast() {
        return cast;
    }

    /// The sentences that a claim repeats word for word; none if it does not.
    List<Evidence> repeated(String claim) {
        return flat.repeated(claim).stream().map(this::evidence).toList();
    }

    Locale language() {
        return language;
    }

    Optional<LocalDate> published() {
        return published;
    }
}
