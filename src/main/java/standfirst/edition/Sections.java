package standfirst.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import standfirst.article.Article;
import standfirst.language.Table;

/// The parts of the paper in the order they are printed, and the words by which publishers call them.
public final class Sections {
    /// Where an article goes that names no section we know.
    public static final String NEWS = "news";

    /// What is left of the Turkish İ in lower case.
    private static final String DOT_ABOVE = "\u0307";

    private static final Map<String, String> KEYS = new HashMap<>();
    private static final List<String> ORDER = new ArrayList<>();

    static {
        Table.rows(Sections.class, "sections.tsv").forEach(words -> {
            ORDER.add(words.getFirst());
            words.forEach(word -> KEYS.putIfAbsent(word, words.getFirst()));
        });
        ORDER.add(NEWS);
    }

    private Sections() {}

    /// Who or what says in which section an article belongs, from the surest on.
    public enum Says {
        PUBLISHER,
        ADDRESS,
        TEXT,
        NOBODY
    }

    /// A section, and who says so.
    public record Filed(String section, Says says) {}

    static String of(Article article) {
        return filed(article).section();
    }

    /// By the publisher's word for it, else by a word of the article's address (`/en/world/…`), else by what it is
    /// about.
    public static Filed filed(Article article) {
        String word = key(article.facts().section().orElse(""));
        if (!word.equals(NEWS)) return new Filed(word, Says.PUBLISHER);
        String part = inPath(article.facts().canonical());
        if (!part.equals(NEWS)) return new Filed(part, Says.ADDRESS);
        return Topics.in(article)
                .map(topic -> new Filed(topic, Says.TEXT))
                .orElseGet(() -> new Filed(NEWS, Says.NOBODY));
    }

    /// Parts of two letters are languages and countries, the last part is the article itself.
    private static String inPath(URI address) {
        String[] parts = Objects.requireNonNullElse(address.getPath(), "").split("/");
        return Arrays.stream(parts)
                .limit(Math.max(0, parts.length - 1))
                .filter(part -> part.length() > 2)
                .map(part -> key(part.replace('-', ' ')))
                .filter(key -> !key.equals(NEWS))
                .findFirst()
                .orElse(NEWS);
    }

    /// `key("Wirtschaft")` is `business`; `key("Sport / Fußball")` is `sport`; an unknown word is `news`.
    static String key(String publishersWord) {
        String word = publishersWord.strip().toLowerCase(Locale.ROOT).replace(DOT_ABOVE, "");
        String whole = KEYS.get(word);
        if (whole != null) return whole;
        return Arrays.stream(word.split("[/|>»,:&]| - | – "))
                .map(String::strip)
                .map(KEYS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NEWS);
    }

    /// Whether a section has a place of its own in the paper, by its key or by a publisher's word for it.
    public static boolean isKnown(String word) {
        return word.strip().equalsIgnoreCase(NEWS) || !key(word).equals(NEWS);
    }

    /// In the order in which they are printed.
    public static List<String> keys() {
        return List.copyOf(ORDER);
    }

    static int place(String key) {
        return ORDER.indexOf(key);
    }
}
