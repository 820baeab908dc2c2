package standfirst.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// A server on loopback that says what a test tells it to, in turn; the last answer is
/// repeated. It keeps what it was asked, and where. The answers are in OpenAI's protocol unless given as a body.
public final class LoopbackModel implements AutoCloseable {
    @FunctionalInterface
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /// On a busy machine.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<JsonNode> asked = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private Optional<Function<JsonNode, Reply>> byRequest = Optional.empty();

    /// What it says depends on what it is asked.
    public static LoopbackModel answering(Function<JsonNode, Reply> replies) {
        LoopbackModel model = new LoopbackModel();
        model.byRequest = Optional.of(replies);
        return model;
    }

    public LoopbackModel(Reply... replies) {
        this.replies.addAll(List.of(replies));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static Reply says(String content) {
        return completion(content, "stop");
    }

    static Reply stopsAfter(String content) {
        return completion(content, "length");
    }

    /// 100 tokens in, 20 out.
    private static Reply completion(String content, String finish) {
        return body(
                200,
                "application/json",
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "id", "1",
                                "object", "chat.completion",
                                "model", "loopback",
                                "choices",
                                        List.of(Map.of(
                                                "index",
                                                0,
                                                "message",
                                                Map.of("role", "assistant", "content", content),
                                                "finish_reason",
                                                finish)),
                                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120))));
    }

    public static Reply body(int status, String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Reply refuses(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            body(status, "application/json", "{\"error\":{\"message\":\"slow down\"}}")
                    .to(exchange);
        };
    }

    static Reply breaksOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("{\"choices\":[{\"mess".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the line is cut");
        };
    }

    static Reply after(Duration pause, Reply reply) {
        return exchange -> {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            reply.to(exchange);
        };
    }

    ModelSettings settings() {
        return settings(ModelSettings.Answers.JSON_SCHEMA, PATIENCE, 2);
    }

    ModelSettings settings(ModelSettings.Answers answers, Duration timeout, int maxRetries) {
        return settings("openai", answers, timeout, maxRetries);
    }

    ModelSettings settings(String provider, ModelSettings.Answers answers, Duration timeout, int maxRetries) {
        return new ModelSettings(
                provider,
                address(),
                "loopback",
                "none",
                answers,
                timeout,
                maxRetries,
                8192,
                1500,
                0,
                4,
                0,
                Price.UNKNOWN);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    Model model() {
        return model(settings());
    }

    /// Nobody reads its books.
    static Model model(ModelSettings settings) {
        return Model.of("loopback", settings, new Bookkeeper(Books::inMemory, Budget.UNLIMITED, Clock.systemUTC()));
    }

    public synchronized List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    synchronized String path(int request) {
        return paths.get(request);
    }

    /// The text of a message of a request, both counted from 0.
    String message(int request, int message) {
        return asked().get(request)
                .path("messages")
                .path(message)
                .path("content")
                .asString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            next(exchange.getRequestURI().getPath(), exchange.getRequestBody().readAllBytes())
                    .to(exchange);
        }
    }

    private synchronized Reply next(String path, byte[] request) {
        paths.add(path);
        JsonNode question = request.length == 0
                ? MissingNode.getInstance()
                : JsonMapper.shared().readTree(request);
        asked.add(question);
        if (byRequest.isPresent()) return byRequest.get().apply(question);
        return replies.size() > 1
                ? replies.removeFirst()
                : Optional.ofNullable(replies.peekFirst()).orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
