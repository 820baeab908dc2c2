package standfirst.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;

/// How each provider's client is opened. Retries and time limits are [ModelHttp]'s, so the clients get none.
final class Providers {
    private interface Provider {
        ChatModel open(ModelSettings settings, HttpClientBuilder http);
    }

    private static final Map<String, Provider> BY_NAME = Map.of("openai", Providers::openAi);

    private Providers() {}

    static ChatModel open(ModelSettings settings) {
        Provider provider = BY_NAME.get(settings.provider());
        if (provider == null)
            throw new IllegalArgumentException("no provider " + settings.provider() + " of language models; there are "
                    + new TreeSet<>(BY_NAME.keySet()));
        return provider.open(settings, new Given(new ModelHttp(settings.timeout(), settings.maxRetries())));
    }

    private static ChatModel openAi(ModelSettings settings, HttpClientBuilder http) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    /// A builder that gives the client it was given; the clients insist on setting time limits.
    private record Given(HttpClient client) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
