package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.api.Scope;
import standfirst.api.Secret;
import standfirst.api.Token;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.store.Database;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A machine that asks the API of a real server over a real store, with a token for each scope; good answers are held
/// against the description.
final class Machine implements AutoCloseable {
    static final String DRAFT = "/api/v1/drafts/" + Newsstand.DAY + "/en/de";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    final ConfigurableApplicationContext server;
    final JsonNode description;
    private final Path data;
    private final Assembly assembly;

    /// `settings` are lines of application.yaml, in one.
    Machine(Path folder, String settings) throws Exception {
        data = folder.resolve("data");
        try (Database database = Database.inFolder(data)) {
            for (Edition edition : List.of(Newsstand.asPublished(), Newsstand.german()))
                database.editions().publish(database.editions().save(edition), Newsstand.MADE);
            for (Scope scope : Scope.values())
                database.tokens()
                        .add(
                                Token.made(scope.word(), Set.of(scope), Instant.EPOCH),
                                secret(scope).hash());
        }
        Files.writeString(folder.resolve("application.yaml"), "standfirst: {" + settings + "}");
        assembly = new Assembly(Optional.of(folder));
        server = Server.start(assembly.parts(data, 0), 0);
        description = json(get("/api/openapi.json", null));
    }

    Path data() {
        return data;
    }

    @Override
    public void close() {
        server.close();
        assembly.close();
    }

    private static Secret secret(Scope scope) {
        return new Secret("standfirst_" + scope);
    }

    HttpRequest.Builder request(String path, @Nullable Scope scope) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path));
        if (scope != null)
            request.header("Authorization", "Bearer " + secret(scope).text());
        return request;
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, @Nullable Scope scope) throws Exception {
        return send(request(path, scope));
    }

    HttpResponse<String> post(String path, Scope scope, String body) throws Exception {
        return send(
                request(path, scope).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, @Nullable String tag, String body) throws Exception {
        HttpRequest.Builder request = request(path, Scope.TRANSLATE).header("Content-Type", "application/json");
        if (tag != null) request.header("If-Match", tag);
        return send(request.PUT(BodyPublishers.ofString(body)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /// A good answer, as the description promises it of `path` and `method`.
    JsonNode promised(HttpResponse<String> answer, String method, String path) {
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode schema = description.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method
                + "/responses/200/content/application~1json/schema");
        assertFalse(schema.isMissingNode(), path);
        ObjectNode whole = schema.deepCopy().asObject();
        whole.set("components", description.get("components"));
        Schema promise = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        List<Error> errors = promise.validate(answer.body(), InputFormat.JSON);
        assertEquals(List.of(), errors, answer.body());
        return json(answer);
    }

    static JsonNode problem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = json(answer);
        assertEquals(status, problem.get("status").asInt());
        assertFalse(answer.body().contains("Exception"), answer.body());
        return problem;
    }
}
