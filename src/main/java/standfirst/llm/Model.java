package standfirst.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import standfirst.keypoint.Usage;

/// A configured language model that answers prompts, so many at once, and enters each call in the books.
public final class Model {
    private final String name;
    private final ModelSettings settings;
    private final Provider provider;
    private final ChatModel chat;
    private final Consumer<Call> ledger;
    private final Semaphore places;
    private final Pace pace;

    private Model(String name, ModelSettings settings, Provider provider, Consumer<Call> ledger) {
        this.name = name;
        this.settings = settings;
        this.provider = provider;
        this.chat = provider.open(settings, new OurHttp(new ModelHttp(settings.timeout(), settings.maxRetries())));
        this.ledger = ledger;
        this.places = new Semaphore(settings.atOnce());
        this.pace = new Pace(settings.perMinute(), InstantSource.system());
    }

    static Model of(String name, ModelSettings settings, Consumer<Call> ledger) {
        return new Model(name, settings, Provider.named(settings.provider()), ledger);
    }

    public String name() {
        return name;
    }

    public ModelSettings settings() {
        return settings;
    }

    /// Asks once; the turns are what was said since.
    Answer ask(Prompt.Filled prompt, Optional<Schema> schema, Turn... turns) {
        long start = System.nanoTime();
        try {
            places.acquire();
            try {
                if (pace.rests()) throw new ModelResting();
                Thread.sleep(pace.turn());
                Answer answer = read(chat.chat(request(prompt, schema, turns)));
                pace.answered();
                enter(prompt, answer.usage(), start, Optional.empty());
                return answer;
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(prompt, start, "interrupted", e);
        } catch (ModelResting resting) {
            throw failed(prompt, start, "it failed several times in a row and is left alone for a minute", resting);
        } catch (RuntimeException e) {
            pace.failed();
            // The client declares nothing: a refusal, a broken connection and an unreadable envelope all come this way.
            throw failed(prompt, start, reason(e), e);
        }
    }

    private ModelFailed failed(Prompt.Filled prompt, long start, String reason, Exception cause) {
        enter(prompt, new Usage(0, 0, 1), start, Optional.of(reason));
        return new ModelFailed("the model " + name + " (" + settings + ") failed: " + reason, cause);
    }

    /// The refusal under LangChain4j's wrappings, else what came.
    private static String reason(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof ModelHttp.Refusal) return String.valueOf(t.getMessage());
        return Plain.visible(String.valueOf(failure.getMessage()));
    }

    private void enter(Prompt.Filled prompt, Usage usage, long start, Optional<String> failure) {
        ledger.accept(
                new Call(name, prompt.prompt().name(), usage, Duration.ofNanos(System.nanoTime() - start), failure));
    }

    private ChatRequest request(Prompt.Filled prompt, Optional<Schema> schema, Turn... turns) {
        return ChatRequest.builder()
                .messages(messages(prompt, turns))
                .parameters(provider.parameters(settings, schema))
                .build();
    }

    private static List<ChatMessage> messages(Prompt.Filled prompt, Turn... turns) {
        List<ChatMessage> messages = new ArrayList<>();
        if (!prompt.told().isEmpty()) messages.add(SystemMessage.from(prompt.told()));
        messages.add(UserMessage.from(prompt.given()));
        for (Turn turn : turns) {
            messages.add(AiMessage.from(turn.answer()));
            messages.add(UserMessage.from(turn.objection().given()));
        }
        return messages;
    }

    private static Answer read(ChatResponse response) {
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        return new Answer(text, response.finishReason() == FinishReason.LENGTH, usage(response.tokenUsage()));
    }

    /// Some servers count nothing, or half of it.
    private static Usage usage(TokenUsage used) {
        if (used == null) return new Usage(0, 0, 1);
        return new Usage(count(used.inputTokenCount()), count(used.outputTokenCount()), 1);
    }

    private static long count(Integer tokens) {
        return tokens == null ? 0 : tokens;
    }

    private static final class ModelResting extends RuntimeException {}
}
