package standfirst.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A server on loopback that answers each path as a test tells it to, and keeps what it was asked.
final class LoopbackEngine implements AutoCloseable {
    record Answer(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Map<String, Function<String, Answer>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    LoopbackEngine() {
        this(0);
    }

    LoopbackEngine(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    LoopbackEngine on(String path, Function<String, Answer> answer) {
        answers.put(path, answer);
        return this;
    }

    LoopbackEngine on(String path, int status, String body) {
        return on(path, question -> new Answer(status, Map.of(), body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (asked) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + question);
        }
        Answer answer = answers.getOrDefault(
                        exchange.getRequestURI().getPath(), q -> new Answer(404, Map.of(), "<h1>Not Found</h1>"))
                .apply(question);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    EngineSettings settings(EngineSettings.Protocol protocol) {
        return new EngineSettings(protocol, address(), Optional.of("s3cret"), Duration.ofSeconds(20));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
