package standfirst.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import standfirst.keypoint.Usage;

/// The line to a model's server: so many calls at once, so many a minute, and none for a while when it is down.
final class Connection {
    private final ModelSettings settings;
    private final Provider provider;
    private final ChatModel chat;
    private final Semaphore places;
    private final Pace pace;

    Connection(ModelSettings settings, InstantSource clock) {
        this.settings = settings;
        this.provider = Provider.named(settings.provider());
        this.chat = provider.open(settings, new OurHttp(new ModelHttp(settings.timeout(), settings.maxRetries())));
        this.places = new Semaphore(settings.atOnce());
        this.pace = new Pace(settings.perMinute(), clock);
    }

    /// Waits for one of the places; whoever has it may ask, and gives it back.
    Place place() throws Broken {
        try {
            places.acquire();
            return places::release;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    Answer ask(Question question) throws Broken {
        if (pace.rests()) throw Broken.resting();
        try {
            Thread.sleep(pace.turn());
            Answer answer = read(chat.chat(request(question)));
            pace.answered();
            return answer;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ContentFilteredException refused) {
            // The server is well; what it counted is lost on the way.
            pace.answered();
            return new Answer("", false, new Usage(0, 0, 1));
        } catch (RuntimeException e) {
            pace.failed();
            // The client declares nothing: a refusal, a broken connection and an unreadable envelope all come this way.
            throw new Broken(reason(e), e);
        }
    }

    private static Broken interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Broken("interrupted", e);
    }

    /// Why there is no answer, in words for people.
    static final class Broken extends Exception {
        private final transient Usage usage;

        Broken(String reason, Throwable cause) {
            super(reason, cause);
            this.usage = new Usage(0, 0, 1);
        }

        /// Nothing was asked.
        private Broken(String reason) {
            super(reason);
            this.usage = Usage.NONE;
        }

        static Broken resting() {
            return new Broken("it failed several times in a row and is left alone for a minute");
        }

        Usage usage() {
            return usage;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /// The refusal under LangChain4j's wrappings, else what came.
    private static String reason(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof ModelHttp.Refusal) return String.valueOf(t.getMessage());
        return Plain.visible(String.valueOf(failure.getMessage()));
    }

    private ChatRequest request(Question question) {
        return ChatRequest.builder()
                .messages(messages(question))
                .parameters(provider.parameters(settings, question.schema()))
                .build();
    }

    private static List<ChatMessage> messages(Question question) {
        List<ChatMessage> messages = new ArrayList<>();
        Prompt.Filled prompt = question.prompt();
        if (!prompt.told().isEmpty()) messages.add(SystemMessage.from(prompt.told()));
        messages.add(UserMessage.from(prompt.given()));
        for (Turn turn : question.turns()) {
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
}
