package standfirst.llm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts for a prompt: one a line, numbered from 1.
final class Lines {
    private Lines() {}

    static String numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "[" + (i + 1) + "] " + Plain.visible(texts.get(i)))
                .collect(Collectors.joining("\n"));
    }
}
