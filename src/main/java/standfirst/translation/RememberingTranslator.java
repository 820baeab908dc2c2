package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;

/// Takes what a person has approved before a machine is asked, so that a day that is made again, or an article that
/// runs for a second day, keeps its translator's words.
public final class RememberingTranslator implements Translator {
    private final TranslationMemory memory;
    private final Translator next;

    public RememberingTranslator(TranslationMemory memory, Translator next) {
        this.memory = memory;
        this.next = next;
    }

    @Override
    public Translation translate(Summary summary, Locale target) {
        Locale from = summary.article().language();
        List<Optional<Translated>> known = Translation.texts(summary).stream()
                .map(text -> memory.recall(text, from, target))
                .toList();
        if (known.stream().allMatch(Optional::isPresent))
            return Translation.of(
                    summary, target, known.stream().flatMap(Optional::stream).toList(), Maker.of("memory"), Usage.NONE);
        Translation fresh = next.translate(summary, target);
        List<Translated> texts = fresh.texts();
        return fresh.with(IntStream.range(0, texts.size())
                .mapToObj(i -> known.get(i).orElse(texts.get(i)))
                .toList());
    }
}
