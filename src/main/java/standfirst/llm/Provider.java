package standfirst.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whose protocol a model's server speaks. Retries and time limits are [ModelHttp]'s, so LangChain4j's clients get
/// none.
enum Provider {
    OPENAI("https://api.openai.com/v1") {
        @Override
        ChatModel open(ModelSettings settings, HttpClientBuilder http) {
            return OpenAiChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address(settings))
                    .apiKey(settings.apiKey())
                    .modelName(settings.model())
                    .strictJsonSchema(true)
                    .maxRetries(0)
                    .build();
        }

        /// llama.cpp's server reads a schema beside `json_object`, which LangChain4j does not send by itself.
        @Override
        ChatRequestParameters held(
                DefaultChatRequestParameters.Builder<?> asked, ModelSettings settings, Schema schema) {
            if (settings.answers() != ModelSettings.Answers.JSON_OBJECT) return super.held(asked, settings, schema);
            return OpenAiChatRequestParameters.builder()
                    .overrideWith(asked.build())
                    .customParameters(Map.of("response_format", schema.jsonObject()))
                    .build();
        }
    },
    ANTHROPIC("https://api.anthropic.com/v1") {
        @Override
        ChatModel open(ModelSettings settings, HttpClientBuilder http) {
            return AnthropicChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address(settings))
                    .apiKey(settings.apiKey())
                    .modelName(settings.model())
                    .maxRetries(0)
                    .build();
        }

        @Override
        Catalogue catalogue(ModelSettings settings) {
            return new Catalogue(
                    address(settings) + "/models",
                    Map.of("x-api-key", settings.apiKey(), "anthropic-version", "2023-06-01"));
        }
    },
    GOOGLE_AI_GEMINI("https://generativelanguage.googleapis.com/v1beta") {
        @Override
        ChatModel open(ModelSettings settings, HttpClientBuilder http) {
            return GoogleAiGeminiChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address(settings))
                    .apiKey(settings.apiKey())
                    .modelName(settings.model())
                    .maxRetries(0)
                    .build();
        }

        @Override
        Catalogue catalogue(ModelSettings settings) {
            return new Catalogue(address(settings) + "/models", Map.of("x-goog-api-key", settings.apiKey()));
        }
    },
    MISTRAL("https://api.mistral.ai/v1") {
        @Override
        ChatModel open(ModelSettings settings, HttpClientBuilder http) {
            return MistralAiChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address(settings))
                    .apiKey(settings.apiKey())
                    .modelName(settings.model())
                    .strictJsonSchema(true)
                    .maxRetries(0)
                    .build();
        }
    },
    OLLAMA("http://localhost:11434") {
        @Override
        ChatModel open(ModelSettings settings, HttpClientBuilder http) {
            return OllamaChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address(settings))
                    .modelName(settings.model())
                    .maxRetries(0)
                    .build();
        }

        @Override
        Catalogue catalogue(ModelSettings settings) {
            return new Catalogue(address(settings) + "/api/tags", Map.of());
        }
    };

    private final String home;

    Provider(String home) {
        this.home = home;
    }

    abstract ChatModel open(ModelSettings settings, HttpClientBuilder http);

    static Provider named(String name) {
        for (Provider provider : values()) if (provider.toString().equals(name)) return provider;
        throw new IllegalArgumentException(
                "no provider " + name + " of language models; there are " + Arrays.toString(values()));
    }

    /// What is asked of the server beside the messages.
    ChatRequestParameters parameters(ModelSettings settings, Optional<Schema> schema) {
        DefaultChatRequestParameters.Builder<?> asked = ChatRequestParameters.builder();
        asked.maxOutputTokens(settings.maxOutputTokens());
        if (settings.temperature() >= 0) asked.temperature(settings.temperature());
        return schema.map(s -> held(asked, settings, s)).orElseGet(asked::build);
    }

    /// The answer held to JSON as the settings say.
    ChatRequestParameters held(DefaultChatRequestParameters.Builder<?> asked, ModelSettings settings, Schema schema) {
        return switch (settings.answers()) {
            case JSON_SCHEMA -> asked.responseFormat(schema.format()).build();
            case JSON_OBJECT -> asked.responseFormat(ResponseFormat.JSON).build();
            case PROMPT -> asked.build();
        };
    }

    /// Where the server lists its models.
    Catalogue catalogue(ModelSettings settings) {
        return new Catalogue(address(settings) + "/models", Map.of("Authorization", "Bearer " + settings.apiKey()));
    }

    String address(ModelSettings settings) {
        String own = settings.baseUrl().strip();
        if (own.isEmpty()) return home;
        return own.endsWith("/") ? own.substring(0, own.length() - 1) : own;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
