package standfirst.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Apertium-APy, a call a text: handed several at once, it lets one run into the next. It marks words that it does not
/// know by an asterisk; names are among them, which are known by their capitals.
final class Apertium implements Engine {
    private static final Pattern UNKNOWN = Pattern.compile("\\*([^.,;:\\t* ]++)");

    private final EngineHttp http;
    private @Nullable Pairs pairs;

    Apertium(EngineHttp http) {
        this.http = http;
    }

    @Override
    public String name() {
        return "apertium";
    }

    @Override
    public List<Attempt> translate(List<String> texts, Locale from, Locale to) throws EngineFailed {
        Pairs.Pair pair = pairs().find(from, to);
        List<Attempt> translated = new ArrayList<>();
        for (String text : texts) translated.add(translate(text, pair));
        return translated;
    }

    private Attempt translate(String text, Pairs.Pair pair) throws EngineFailed {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("langpair", pair.from() + "|" + pair.to());
        form.put("q", text);
        form.put("markUnknown", "yes");
        form.put("format", "txt");
        JsonNode answer = http.post("translate", "application/x-www-form-urlencoded", encoded(form));
        JsonNode translated = answer.path("responseData").path("translatedText");
        if (!translated.isString()) throw new EngineFailed("its answer holds no translatedText");
        return unmarked(translated.stringValue());
    }

    private static Attempt unmarked(String text) {
        List<String> unknown = UNKNOWN.matcher(text)
                .results()
                .map(word -> word.group(1))
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .toList();
        return new Attempt(UNKNOWN.matcher(text).replaceAll("$1"), unknown);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private synchronized Pairs pairs() throws EngineFailed {
        Pairs known = pairs;
        return known != null ? known : (pairs = offered(http.get("listPairs")));
    }

    private static Pairs offered(JsonNode answer) {
        Pairs pairs = new Pairs();
        for (JsonNode pair : answer.path("responseData").values())
            pairs.add(
                    pair.path("sourceLanguage").asString(""),
                    pair.path("targetLanguage").asString(""));
        return pairs;
    }
}
