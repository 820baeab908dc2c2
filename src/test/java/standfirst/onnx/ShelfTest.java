package standfirst.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path here;

    private Path hub;
    private Shelf shelf;

    @BeforeEach
    void model() throws IOException {
        hub = Files.createDirectories(here.resolve("hub/onnx"));
        TinyModel.entailing(hub, List.of("the council met on monday"));
        for (String file : List.of("tokenizer.json", "config.json"))
            Files.move(hub.resolve(file), here.resolve("hub").resolve(file));
        shelf = new Shelf(here.resolve("models"));
    }

    @Test
    void modelIsTakenFromAFolderAsHubsLayItOut() {
        LocalModel added = add(offer(here.resolve("hub").toUri(), Optional.empty()));
        assertEquals(0.8, added.threshold());
        assertEquals(1, added.label());
        assertEquals(TODAY, added.added());
        assertEquals(hub.resolve("model.onnx"), Path.of(URI.create(added.source())));
        assertEquals(
                List.of(Task.ENTAILMENT),
                shelf.all().stream().map(LocalModel::task).toList());
        assertEquals(Optional.empty(), added.problem());
    }

    @Test
    void modelIsFetchedFromAnAddress() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/nli/resolve/1/", exchange -> {
            Path file = here.resolve("hub")
                    .resolve(exchange.getRequestURI().getPath().substring(15));
            boolean there = Files.isRegularFile(file);
            byte[] body = there ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/nli/resolve/1/");
            assertEquals(
                    address.resolve("onnx/model.onnx").toString(),
                    add(offer(address, Optional.empty())).source());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void modelWithAnotherChecksumIsRefusedAndTheOldOneStays() {
        LocalModel first = add(offer(here.resolve("hub").toUri(), Optional.empty()));
        assertEquals(
                first.sha256(),
                add(offer(first.folder().toUri(), Optional.of(first.sha256()))).sha256());
        Unusable refused = assertThrows(
                Unusable.class, () -> add(offer(here.resolve("hub").toUri(), Optional.of("ab".repeat(32)))));
        assertTrue(refused.getMessage().contains("has the SHA-256 " + first.sha256()), refused.getMessage());
        assertTrue(shelf.of(Task.ENTAILMENT).isPresent());
    }

    @Test
    void whatIsNoModelIsRefusedInALine() throws IOException {
        Files.writeString(hub.resolve("model.onnx"), "<!doctype html>Sign in, please");
        Unusable refused =
                assertThrows(Unusable.class, () -> add(offer(here.resolve("hub").toUri(), Optional.empty())));
        assertTrue(refused.getMessage().contains("model.onnx cannot be used"), refused.getMessage());
        assertEquals(List.of(), shelf.all());
    }

    @Test
    void sentenceEncoderIsNoCrossEncoder() throws IOException {
        Path e5 = Files.createDirectories(here.resolve("e5"));
        TinyModel.embedding(e5, List.of(List.of("council", "rat")));
        Unusable refused = assertThrows(Unusable.class, () -> add(offer(e5.toUri(), Optional.empty())));
        assertTrue(refused.getMessage().contains("it is no cross-encoder"), refused.getMessage());
    }

    @Test
    void outputsWithoutNamesHaveToBeNamed() throws IOException {
        Files.writeString(here.resolve("hub/config.json"), "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\"}}");
        Unusable refused =
                assertThrows(Unusable.class, () -> add(offer(here.resolve("hub").toUri(), Optional.empty())));
        assertTrue(refused.getMessage().contains("say so by --label"), refused.getMessage());
    }

    @Test
    void unencryptedAddressesAndMissingFilesAreRefused() {
        Unusable open = assertThrows(
                Unusable.class, () -> add(offer(URI.create("http://192.0.2.1/model.onnx"), Optional.empty())));
        assertEquals(
                "a model is fetched by https or from a file, not from http://192.0.2.1/model.onnx", open.getMessage());
        URI nowhere = here.resolve("none.onnx").toUri();
        Unusable none = assertThrows(Unusable.class, () -> add(offer(nowhere, Optional.empty())));
        assertEquals("there is no model at " + nowhere, none.getMessage());
    }

    @Test
    void removedModelIsGone() {
        add(offer(here.resolve("hub").toUri(), Optional.empty()));
        assertTrue(shelf.remove(Task.ENTAILMENT));
        assertEquals(List.of(), shelf.all());
        assertTrue(!shelf.remove(Task.ENTAILMENT));
    }

    @Test
    void nonsenseIsRefusedBeforeAnythingIsFetched() {
        assertThrows(IllegalArgumentException.class, () -> offer(hub.toUri(), Optional.of("abc")));
        IllegalArgumentException half = assertThrows(
                IllegalArgumentException.class,
                () -> new Offer(
                        Task.EMBEDDING,
                        hub.toUri(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.of(80),
                        OptionalInt.empty(),
                        ""));
        assertEquals("a threshold is between 0 and 1, like 0.8, not 80.0", half.getMessage());
    }

    private LocalModel add(Offer offer) {
        return shelf.add(offer, TODAY, bytes -> {});
    }

    private static Offer offer(URI model, Optional<String> sha256) {
        return new Offer(
                Task.ENTAILMENT, model, Optional.empty(), sha256, OptionalDouble.empty(), OptionalInt.empty(), "");
    }
}
