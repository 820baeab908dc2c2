package standfirst.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of one language that change what a sentence claims (negation, hedges, reporting verbs, roles, scale words,
/// currencies …), read from `lexicon/xx.txt`, with the names of numbers, months and weekdays as ICU spells them.
///
/// A line is `kind value: phrase, phrase*`. A star stands for any letters of the same word, so `announc*` also finds
/// "announced". Where a language writes without spaces (`set spaces: none`) a phrase is found anywhere, where it writes
/// particles onto its words (`set endings: open`) at the beginning of any word; a bar keeps it to whole words.
///
/// Beside it `senses/xx.txt` holds the news thesaurus: `sense id: …`, words that an editor exchanges for one another.
public final class Lexicon {
    private static final Map<Locale, Lexicon> READ = new ConcurrentHashMap<>();

    /// The value of phrases that hold another one of their kind and do not mean it: "no longer than" is no negation.
    private static final String EXCEPTION = "-";

    /// A word may have several senses; of every other kind it has one.
    public static final String SENSE = "sense";

    private static final Map<String, Set<String>> OPPOSITES = opposites();

    private final Phrases phrases;
    private final List<String> proclitics = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final boolean known;

    private Lexicon(Locale language) {
        Phrases.Gathering gathering = new Phrases.Gathering();
        known = read("lexicon/" + language.getLanguage(), gathering);
        read("lexicon/common", gathering);
        read("senses/" + language.getLanguage(), gathering);
        if (known) Spelling.of(language).forEach((phrase, entry) -> gathering.add(phrase, entry, Phrases.Edge.WORD));
        phrases = gathering.done();
    }

    /// The table of a language. One without a table is empty and not [#known].
    public static Lexicon of(Locale language) {
        return READ.computeIfAbsent(language, Lexicon::new);
    }

    /// Whether there is a table: without one, names and numbers must stand in the source as they are.
    public boolean known() {
        return known;
    }

    /// Every phrase of the table in a text, by start; where phrases of one kind overlap, the longest.
    public List<Hit> find(Folded text) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Integer> covered = new HashMap<>();
        for (int start = 0; start < text.length(); start++)
            if (text.isWord(start))
                for (Hit hit : phrases.at(text, start, reachable(text, start)))
                    if (covered.getOrDefault(hit.kind(), 0) <= start || isFurtherSense(hit, hits)) {
                        if (!hit.value().equals(EXCEPTION)) hits.add(hit);
                        covered.put(hit.kind(), hit.end());
                    }
        return hits;
    }

    private static boolean isFurtherSense(Hit hit, List<Hit> hits) {
        if (!hit.kind().equals(SENSE)) return false;
        for (Hit before : hits.reversed())
            if (before.kind().equals(SENSE)) return before.start() == hit.start() && before.end() == hit.end();
        return false;
    }

    public List<Hit> find(String text) {
        return find(Folded.of(text));
    }

    /// The senses that exclude this one.
    public static Set<String> opposites(String sense) {
        return OPPOSITES.getOrDefault(sense, Set.of());
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        lines("senses/opposites").orElseThrow().forEach(line -> {
            String[] pair = line.split(" ");
            opposites.computeIfAbsent(pair[0], sense -> new HashSet<>()).add(pair[1]);
            opposites.computeIfAbsent(pair[1], sense -> new HashSet<>()).add(pair[0]);
        });
        return opposites;
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /// A phrase may begin where a word does, or after a particle that is written onto it (Arabic "و", Hebrew "ה").
    private boolean reachable(Folded text, int start) {
        if (text.startsWord(start)) return true;
        for (String proclitic : proclitics) {
            int before = start - proclitic.length();
            if (before >= 0 && text.startsWord(before) && text.startsWith(proclitic, before)) return true;
        }
        return false;
    }

    private boolean read(String name, Phrases.Gathering gathering) {
        Optional<List<String>> lines = lines(name);
        lines.ifPresent(all -> all.forEach(line -> line(line, gathering)));
        return lines.isPresent();
    }

    private static Optional<List<String>> lines(String name) {
        try (@Nullable InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
            if (in == null) return Optional.empty();
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line, Phrases.Gathering gathering) {
        int colon = line.indexOf(": ");
        if (colon < 0) throw new IllegalArgumentException("no colon in the lexicon's line: " + line);
        String[] head = line.substring(0, colon).split(" ", 2);
        String value = head.length > 1 ? head[1] : "";
        String rest = line.substring(colon + 2).strip();
        switch (head[0]) {
            case "set" -> settings.put(value, rest);
            case "proclitic" ->
                List.of(rest.split(", *"))
                        .forEach(p -> proclitics.add(Folded.of(p).toString()));
            default -> List.of(rest.split(", *")).forEach(phrase -> add(phrase, head[0], value, gathering));
        }
    }

    private void add(String phrase, String kind, String value, Phrases.Gathering gathering) {
        String inner = phrase.substring(1, phrase.length() - (phrase.length() > 1 ? 1 : 0));
        if (inner.contains("*")) throw new IllegalArgumentException("a star inside a phrase: " + phrase);
        gathering.add(phrase.replace("*", "").replace("|", ""), new Entry(kind, value), edge(phrase));
    }

    private Phrases.Edge edge(String phrase) {
        if (phrase.endsWith("|")) return phrase.startsWith("*") ? Phrases.Edge.WORD_END : Phrases.Edge.WORD;
        if (!setting("spaces").isEmpty()) return Phrases.Edge.ANYWHERE;
        boolean open = phrase.endsWith("*") || !setting("endings").isEmpty();
        if (phrase.startsWith("*")) return open ? Phrases.Edge.ANYWHERE : Phrases.Edge.WORD_END;
        return open ? Phrases.Edge.WORD_START : Phrases.Edge.WORD;
    }

    record Entry(String kind, String value) {}

    /// A phrase of the lexicon in a text: its kind and value, and its span in UTF-16 code units.
    public record Hit(String kind, String value, int start, int end) {}
}
