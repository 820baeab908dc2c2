package standfirst.llm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.language.Token;
import standfirst.language.Words;
import standfirst.translation.Finding;
import standfirst.translation.Glossary;
import standfirst.translation.Proofreader;
import standfirst.translation.Translated;
import standfirst.translation.Translation;
import standfirst.translation.TranslationCheck;
import standfirst.translation.Translator;
import tools.jackson.databind.JsonNode;

/// Translates headline, standfirst and points in one call. Each text goes through the check; those that fail go back
/// once, in one call, with what was found; those that fail again stay in the original.
public final class PromptedTranslator implements Translator {
    /// Texts with so many words in common may be translated by the same words: a headline and the point that says it.
    private static final double ALIKE = 0.5;

    private final Model model;
    private final Prompt translate;
    private final Prompt retry;
    private final Faults faults;
    private final Schema schema;
    private final BiFunction<Locale, Locale, Glossary> glossaries;
    private final Proofreader proofreader;

    /// `glossaries` gives the glossary for a source and a target language.
    public PromptedTranslator(
            Model model, Prompts prompts, BiFunction<Locale, Locale, Glossary> glossaries, TranslationCheck check) {
        this.model = model;
        this.translate = prompts.named("translate");
        this.retry = prompts.named("retry");
        this.faults = prompts.faults();
        this.schema = prompts.schema(translate.schema().orElse("texts"));
        this.glossaries = glossaries;
        this.proofreader = new Proofreader(check);
    }

    @Override
    public Translation translate(Summary summary, Locale target) {
        Locale source = summary.article().language();
        if (source.equals(target)) return Translation.asPublished(summary, target);
        Work work = new Work(Translation.texts(summary), summary.article(), target);
        List<Translated> translated = work.translate();
        return Translation.of(
                summary,
                target,
                translated,
                new Maker("prompted", Optional.of(model.settings().model()), Optional.of(translate.hash())),
                work.exchange.used());
    }

    /// The texts of one summary on their way into one language.
    private final class Work {
        private final List<String> texts;
        private final Locale source;
        private final Locale target;
        private final Exchange exchange;

        Work(List<String> texts, Article article, Locale target) {
            this.texts = texts;
            this.source = article.language();
            this.target = target;
            this.exchange = new Exchange(model, new Errand(article, target), schema);
        }

        List<Translated> translate() {
            Prompt.Filled prompt = prompt();
            try {
                Answer answer = exchange.ask(prompt);
                List<Translated> first = checked(answer);
                if (first.stream().noneMatch(Translated::isOriginal)) return first;
                return better(first, again(prompt, answer, first));
            } catch (ModelFailed failed) {
                return originals("model", String.valueOf(failed.getMessage()));
            }
        }

        private List<Translated> again(Prompt.Filled prompt, Answer answer, List<Translated> first) {
            try {
                return checked(exchange.ask(prompt, new Turn(answer.text(), objection(first))));
            } catch (ModelFailed failed) {
                return first;
            }
        }

        private List<Translated> better(List<Translated> first, List<Translated> second) {
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> first.get(i).isOriginal() ? second.get(i) : first.get(i))
                    .toList();
        }

        private List<Translated> checked(Answer answer) {
            try {
                Map<Integer, String> byNumber = new HashMap<>();
                for (JsonNode element : Reading.elements(answer, "texts"))
                    byNumber.putIfAbsent(Reading.number(element, "number"), Reading.text(element, "text"));
                return eachItsOwn(IntStream.range(0, texts.size())
                        .mapToObj(i -> proofreader.read(texts.get(i), source, byNumber.getOrDefault(i + 1, ""), target))
                        .toList());
            } catch (Reading.Faulty faulty) {
                return originals(faulty.fault().kind(), faulty.fault().found());
            }
        }

        /// What is given as the translation of texts that have little in common is none of them.
        private List<Translated> eachItsOwn(List<Translated> read) {
            return read.stream()
                    .map(text -> !text.isOriginal() && read.stream().anyMatch(other -> isGivenTwice(text, other))
                            ? Translated.refused(
                                    text.source(),
                                    text.target(),
                                    List.of(new Finding("content", "the same words for another text")))
                            : text)
                    .toList();
        }

        private boolean isGivenTwice(Translated text, Translated other) {
            return text.target().equals(other.target()) && inCommon(text.source(), other.source()) < ALIKE;
        }

        /// The share of the shorter text's content words that the other has too.
        private double inCommon(String one, String other) {
            Set<String> words = content(one);
            Set<String> others = content(other);
            long fewer = Math.min(words.size(), others.size());
            words.retainAll(others);
            return fewer == 0 ? 1 : (double) words.size() / fewer;
        }

        private Set<String> content(String text) {
            return Words.of(source).tokens(text).stream()
                    .filter(token -> !token.stop())
                    .map(Token::stem)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private List<Translated> originals(String kind, String detail) {
            return texts.stream()
                    .map(text -> Translated.missing(text, new Finding(kind, detail)))
                    .toList();
        }

        private Prompt.Filled prompt() {
            return translate.fill(Map.of(
                    "source_language", source.getDisplayLanguage(Locale.ENGLISH),
                    "target_language", target.getDisplayLanguage(Locale.ENGLISH),
                    "glossary", terms(),
                    "texts", Lines.numbered(texts)));
        }

        private String terms() {
            String terms = glossaries.apply(source, target).in(String.join("\n", texts)).entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .collect(Collectors.joining("; "));
            return terms.isEmpty() ? "none" : terms;
        }

        private Prompt.Filled objection(List<Translated> tried) {
            String lines = IntStream.range(0, tried.size())
                    .boxed()
                    .flatMap(i -> tried.get(i).findings().stream().map(finding -> line(i, finding)))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            return retry.fill(Map.of("faults", lines, "target_language", target.getDisplayLanguage(Locale.ENGLISH)));
        }

        private String line(int text, Finding finding) {
            return "- " + faults.tell(new Faults.Fault(finding.kind(), String.valueOf(text + 1), finding.detail()));
        }
    }
}
