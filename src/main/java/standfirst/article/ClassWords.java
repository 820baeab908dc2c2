package standfirst.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads class names and ids for the words in them: `articleBody story__share-bar` holds "article", "body", "article
/// body", "story", "share" … One instance serves one page: pages repeat their class names, so the answers are kept.
final class ClassWords {
    private static final int LONGEST = 400;
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> STEMS = new HashMap<>();
    private static final int SHORTEST_STEM = 3;

    static {
        Table.read("class-words.txt").sections().forEach((mark, words) -> {
            for (String word : words) learn(word, Mark.valueOf(mark).bit());
        });
    }

    private final Map<String, Integer> known = new HashMap<>();

    private static void learn(String word, int bit) {
        boolean stem = word.endsWith("*");
        String plain = stem ? word.substring(0, word.length() - 1) : word;
        (stem ? STEMS : WORDS).merge(plain, bit, (a, b) -> a | b);
    }

    /// The marks of a class attribute and an id, as the sum of `Mark.bit()`s.
    int marks(String classes, String id) {
        if (classes.isEmpty() && id.isEmpty()) return 0;
        String name = id.isEmpty() ? classes : classes + ' ' + id;
        if (name.length() > LONGEST) name = name.substring(0, LONGEST);
        Integer marks = known.get(name);
        if (marks == null) known.put(name, marks = read(name));
        return marks;
    }

    private static int read(String name) {
        int marks = 0;
        String before = "";
        for (String word : words(name.contains("type-post") || name.contains("hentry") ? withoutTopics(name) : name)) {
            if (!word.isEmpty()) marks |= look(word) | (before.isEmpty() ? 0 : look(before + ' ' + word));
            before = word;
        }
        return marks;
    }

    /// WordPress names a post's topics in its classes: `category-advertising tag-newsletters`.
    private static String withoutTopics(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(c -> !c.startsWith("tag-")
                        && !c.startsWith("category-")
                        && !c.contains("_tag-")
                        && !c.contains("_category-"))
                .collect(Collectors.joining(" "));
    }

    private static int look(String word) {
        int marks = WORDS.getOrDefault(word, 0);
        for (int n = SHORTEST_STEM; n <= word.length(); n++) marks |= STEMS.getOrDefault(word.substring(0, n), 0);
        return marks;
    }

    /// The words in order; an empty one stands where one class name ends and the next begins.
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            boolean cut = space || c == '-' || c == '_' || c == ':' || c == '/' || c == '.';
            boolean hump = Character.isUpperCase(c) && i > start && Character.isLowerCase(name.charAt(i - 1));
            if (cut || hump) {
                if (i > start) words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = cut ? i + 1 : i;
            }
            if (space) words.add("");
        }
        return words;
    }
}
