package standfirst.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The parts of the paper in the order they are printed, and the words by which publishers call them.
final class Sections {
    /// Where an article goes that names no section we know.
    static final String NEWS = "news";

    private static final Map<String, String> KEYS = new HashMap<>();
    private static final List<String> ORDER = new ArrayList<>(List.of(NEWS));

    static {
        for (String line : table()) {
            String[] words = line.split("\t");
            ORDER.add(words[0]);
            Arrays.stream(words).forEach(word -> KEYS.putIfAbsent(word, words[0]));
        }
    }

    private Sections() {}

    /// `key("Wirtschaft")` is `business`; `key("Sport / Fußball")` is `sport`; an unknown word is `news`.
    static String key(String publishersWord) {
        String word = publishersWord.strip().toLowerCase(Locale.ROOT);
        String whole = KEYS.get(word);
        if (whole != null) return whole;
        return Arrays.stream(word.split("[/|>»,:&]| - | – "))
                .map(String::strip)
                .map(KEYS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NEWS);
    }

    static int place(String key) {
        return ORDER.indexOf(key);
    }

    private static List<String> table() {
        try (InputStream in = Objects.requireNonNull(Sections.class.getResourceAsStream("sections.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadableJar) {
            throw new UncheckedIOException(unreadableJar);
        }
    }
}
