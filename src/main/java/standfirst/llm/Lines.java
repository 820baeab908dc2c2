package standfirst.llm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts for a prompt: one a line, numbered from 1, or on from those before.
final class Lines {
    private Lines() {}

    static String numbered(List<String> texts) {
        return numbered(texts, 0);
    }

    static String numbered(List<String> texts, int before) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "[" + (before + i + 1) + "] " + Plain.visible(texts.get(i)))
                .collect(Collectors.joining("\n"));
    }
}
