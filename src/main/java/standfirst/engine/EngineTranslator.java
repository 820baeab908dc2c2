package standfirst.engine;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.translation.Finding;
import standfirst.translation.Proofreader;
import standfirst.translation.Translated;
import standfirst.translation.Translation;
import standfirst.translation.Translator;

/// Translates headline, standfirst and points by an engine. Each text goes through the check; what fails stays in the
/// original: an engine asked again says the same.
public final class EngineTranslator implements Translator {
    private final Engine engine;
    private final Proofreader proofreader;

    EngineTranslator(Engine engine, Proofreader proofreader) {
        this.engine = engine;
        this.proofreader = proofreader;
    }

    public static EngineTranslator of(EngineSettings settings, Proofreader proofreader, InstantSource clock) {
        EngineHttp http = new EngineHttp(settings.address(), settings.timeout(), clock);
        return new EngineTranslator(
                switch (settings.protocol()) {
                    case LIBRETRANSLATE -> new LibreTranslate(http, settings.apiKey());
                    case APERTIUM -> new Apertium(http);
                },
                proofreader);
    }

    @Override
    public Translation translate(Summary summary, Locale target) {
        Locale source = summary.article().language();
        if (source.equals(target)) return Translation.asPublished(summary, target);
        return Translation.of(
                summary,
                target,
                translated(Translation.texts(summary), source, target),
                Maker.of(engine.name()),
                Usage.NONE);
    }

    private List<Translated> translated(List<String> texts, Locale source, Locale target) {
        try {
            List<Engine.Attempt> attempts = engine.translate(texts, source, target);
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> read(texts.get(i), source, attempts.get(i), target))
                    .toList();
        } catch (EngineFailed failed) {
            Finding why = new Finding("engine", failed.reason());
            return texts.stream().map(text -> Translated.missing(text, why)).toList();
        }
    }

    /// Words left in the source language are a fault, whoever finds it.
    private Translated read(String text, Locale source, Engine.Attempt attempt, Locale target) {
        Translated read = proofreader.read(text, source, attempt.text(), target);
        if (read.isOriginal() || attempt.unknown().isEmpty()) return read;
        Finding left = new Finding("language", "“" + String.join("”, “", attempt.unknown()) + "”");
        return Translated.refused(text, read.target(), List.of(left));
    }
}
