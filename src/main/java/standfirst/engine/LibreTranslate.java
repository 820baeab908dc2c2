package standfirst.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// LibreTranslate, which takes all texts in one call: `POST /translate {"q": [..], "source", "target"}`.
final class LibreTranslate implements Engine {
    private final EngineHttp http;
    private final Optional<String> apiKey;
    private @Nullable Pairs pairs;

    LibreTranslate(EngineHttp http, Optional<String> apiKey) {
        this.http = http;
        this.apiKey = apiKey;
    }

    @Override
    public String name() {
        return "libretranslate";
    }

    @Override
    public List<Attempt> translate(List<String> texts, Locale from, Locale to) throws EngineFailed {
        Pairs.Pair pair = pairs().find(from, to);
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("q", texts);
        question.put("source", pair.from());
        question.put("target", pair.to());
        question.put("format", "text");
        apiKey.ifPresent(key -> question.put("api_key", key));
        JsonNode answer =
                http.post("translate", "application/json", JsonMapper.shared().writeValueAsString(question));
        return texts(answer.path("translatedText"), texts.size());
    }

    private static List<Attempt> texts(JsonNode answer, int expected) throws EngineFailed {
        List<Attempt> texts = new ArrayList<>();
        for (JsonNode text : answer.values()) texts.add(new Attempt(text.asString(""), List.of()));
        if (texts.size() != expected) throw new EngineFailed("it answered " + expected + " texts with " + texts.size());
        return texts;
    }

    private synchronized Pairs pairs() throws EngineFailed {
        Pairs known = pairs;
        return known != null ? known : (pairs = offered(http.get("languages")));
    }

    /// Versions before 1.4 do not name the targets: there every language translates into every other.
    private static Pairs offered(JsonNode languages) {
        Pairs pairs = new Pairs();
        for (JsonNode source : languages.values()) {
            JsonNode targets = source.path("targets");
            for (JsonNode target : (targets.isArray() ? targets : languages).values())
                pairs.add(
                        source.path("code").asString(""),
                        target.isString()
                                ? target.stringValue()
                                : target.path("code").asString(""));
        }
        return pairs;
    }
}
