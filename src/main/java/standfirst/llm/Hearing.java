package standfirst.llm;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import standfirst.keypoint.KeyPoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cases in one language that a judge is asked about in one call. Sentences and points are numbered through, so that a
/// number names one article's and no other's.
record Hearing(Prompt judge, Schema schema, List<Case> cases) {
    Hearing {
        cases = List.copyOf(cases);
    }

    Question question() {
        Locale language = cases.getFirst().article().language();
        return Question.of(
                judge.fill(Map.of(
                        "language", language.getDisplayLanguage(Locale.ENGLISH),
                        "articles", each(this::article),
                        "points", each(this::points))),
                schema);
    }

    private String each(IntFunction<String> lines) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> "Article " + (i + 1) + ":\n" + lines.apply(i))
                .collect(joining("\n"));
    }

    private String article(int number) {
        Case one = cases.get(number);
        return one.part().numbered(one.article(), sentencesBefore(number));
    }

    private String points(int number) {
        return Lines.numbered(
                cases.get(number).points().stream().map(KeyPoint::text).toList(), pointsBefore(number));
    }

    private int sentencesBefore(int number) {
        return cases.stream()
                .limit(number)
                .mapToInt(one -> one.article().sentences().size())
                .sum();
    }

    private int pointsBefore(int number) {
        return cases.stream().limit(number).mapToInt(one -> one.points().size()).sum();
    }

    /// What an answer says of one case, in the form and with the numbers that it would have if that had been the only
    /// one. An answer that cannot be read is passed on as it is.
    Answer of(int number, Answer answer) {
        if (cases.size() == 1) return answer;
        try {
            ArrayNode verdicts = JsonMapper.shared().createArrayNode();
            for (JsonNode element : Reading.elements(answer, "verdicts")) {
                int point = Reading.number(element, "point") - pointsBefore(number);
                if (point < 1 || point > cases.get(number).points().size()) continue;
                ObjectNode alone = ((ObjectNode) element.deepCopy()).put("point", point);
                alone.set("sentences", JsonMapper.shared().valueToTree(ownSentences(element, number)));
                verdicts.add(alone);
            }
            String text = JsonMapper.shared().writeValueAsString(Map.of("verdicts", verdicts));
            return new Answer(text, false, answer.usage());
        } catch (Reading.Faulty faulty) {
            return answer;
        }
    }

    private List<Integer> ownSentences(JsonNode element, int number) throws Reading.Faulty {
        List<Integer> own = new ArrayList<>();
        for (int sentence : Reading.numbers(element, "sentences")) {
            int alone = sentence - sentencesBefore(number);
            if (alone >= 1 && alone <= cases.get(number).article().sentences().size()) own.add(alone);
        }
        return own;
    }
}
