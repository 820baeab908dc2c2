package standfirst.llm;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A language model: who provides it, where, and how it is asked.
///
/// @param provider `openai` (any server that speaks OpenAI's protocol), `anthropic`, `google-ai-gemini`, `mistral`,
/// `ollama`
/// @param baseUrl its address, as in `https://api.example.org/v1`; without one, the provider's own
/// @param model the provider's name for it
/// @param apiKey the key; servers on one's own machine mostly take any
/// @param answers how it is held to JSON
/// @param timeout for one answer, from the first byte sent to the last one read
/// @param maxRetries further tries after a refusal that may pass (429, 5xx, a broken connection)
/// @param contextTokens what prompt and answer may be together
/// @param maxOutputTokens what an answer may be
/// @param temperature 0 for the likeliest words; below 0 leaves it to the server
/// @param atOnce calls at the same time
/// @param perMinute calls in a minute; 0 for as many as it answers
/// @param price what a million tokens cost; without one, tokens are counted and no money
public record ModelSettings(
        @DefaultValue("openai") String provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String model,
        @DefaultValue("none") String apiKey,
        @DefaultValue("json-schema") Answers answers,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("3") int maxRetries,
        @DefaultValue("8192") int contextTokens,
        @DefaultValue("1500") int maxOutputTokens,
        @DefaultValue("0") double temperature,
        @DefaultValue("4") int atOnce,
        @DefaultValue("0") int perMinute,
        @DefaultValue Price price) {
    /// `JSON_SCHEMA`: the server holds the answer to the schema. `JSON_OBJECT`: to JSON, and to the schema if it reads
    /// one beside `json_object`, as llama.cpp does. `PROMPT`: only the prompt asks for it.
    public enum Answers {
        JSON_SCHEMA,
        JSON_OBJECT,
        PROMPT
    }

    public ModelSettings {
        if (model.isBlank()) throw new IllegalArgumentException("a language model needs the setting 'model'");
        if (maxOutputTokens >= contextTokens)
            throw new IllegalArgumentException("max-output-tokens leaves no room in context-tokens");
    }

    /// A server that speaks OpenAI's protocol, with everything else as by default.
    public static ModelSettings openAi(String baseUrl, String model, String apiKey) {
        return new ModelSettings(
                "openai",
                baseUrl,
                model,
                apiKey,
                Answers.JSON_SCHEMA,
                Duration.ofSeconds(60),
                3,
                8192,
                1500,
                0,
                4,
                0,
                Price.UNKNOWN);
    }

    public ModelSettings at(Price asked) {
        return new ModelSettings(
                provider,
                baseUrl,
                model,
                apiKey,
                answers,
                timeout,
                maxRetries,
                contextTokens,
                maxOutputTokens,
                temperature,
                atOnce,
                perMinute,
                asked);
    }

    /// An address without what may be secret in it: a name and password before the host, a query behind the path.
    static String withoutSecrets(String address) {
        return address.replaceFirst("(?<=://)[^/?#]*@", "").replaceFirst("[?#].*", "");
    }

    /// The key stays out of logs.
    @Override
    public String toString() {
        return provider + " " + model + (baseUrl.isBlank() ? "" : " at " + withoutSecrets(baseUrl));
    }
}
