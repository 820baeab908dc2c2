package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Machine.problem;
import static standfirst.Machine.send;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import standfirst.api.Scope;
import standfirst.edition.Newsstand;
import tools.jackson.databind.JsonNode;

/// What the API tells and refuses.
class ApiTest {
    private static final String DAY = "/api/v1/editions/" + Newsstand.DAY;

    @TempDir
    static Path folder;

    private static Machine machine;

    @BeforeAll
    static void start() throws Exception {
        machine = new Machine(folder, "");
    }

    @AfterAll
    static void stop() {
        machine.close();
    }

    @Test
    void whatReadersSeeIsReadWithATokenForReading() throws Exception {
        JsonNode languages = machine.promised(machine.get("/api/v1/languages", Scope.READ), "get", "/api/v1/languages");
        assertEquals(2, languages.get("languages").size());
        JsonNode editions =
                machine.promised(machine.get("/api/v1/editions?language=de", Scope.READ), "get", "/api/v1/editions");
        assertEquals(1, editions.get("total").asInt());
        String address = editions.at("/items/0/address").asString();
        JsonNode edition =
                machine.promised(machine.get(address, Scope.READ), "get", "/api/v1/editions/{day}/{language}");
        assertEquals("standfirst-edition/1", edition.get("format").asString());

        JsonNode stories = machine.promised(
                machine.get(address + "/stories", Scope.READ), "get", "/api/v1/editions/{day}/{language}/stories");
        JsonNode story = machine.promised(
                machine.get(stories.at("/items/0/address").asString(), Scope.READ),
                "get",
                "/api/v1/editions/{day}/{language}/stories/{story}");
        String article = story.at("/tellings/0/article/id").asString();
        JsonNode telling = machine.promised(
                machine.get(address + "/articles/" + article, Scope.READ),
                "get",
                "/api/v1/editions/{day}/{language}/articles/{article}");
        assertTrue(telling.at("/points/0/evidence/0/text").asString().contains("night ferry"), telling.toString());

        JsonNode found =
                machine.promised(machine.get("/api/v1/search?q=night+ferry", Scope.READ), "get", "/api/v1/search");
        assertTrue(found.get("total").asInt() > 0);
        assertEquals(
                200,
                machine.get(found.at("/items/0/address").asString(), Scope.READ).statusCode());
        machine.promised(machine.get("/api/v1/corrections", Scope.READ), "get", "/api/v1/corrections");
    }

    @Test
    void longListsComeInPagesThatNameTheirNeighbours() throws Exception {
        HttpResponse<String> second = machine.get(DAY + "/mul/stories?size=2&page=2", Scope.READ);
        JsonNode page = machine.promised(second, "get", "/api/v1/editions/{day}/{language}/stories");
        assertEquals(2, page.get("items").size());
        assertEquals(6, page.get("total").asInt());
        assertEquals(
                "<" + DAY + "/mul/stories?size=2&page=1>; rel=\"prev\", <" + DAY
                        + "/mul/stories?size=2&page=3>; rel=\"next\"",
                second.headers().firstValue("Link").orElseThrow());
        problem(machine.get(DAY + "/mul/stories?size=1000", Scope.READ), 400);
        problem(machine.get(DAY + "/mul/stories?page=two", Scope.READ), 400);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        String tag = machine.get(DAY + "/de", Scope.READ)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again =
                send(machine.request(DAY + "/de", Scope.READ).header("If-None-Match", tag));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void pointsAreCheckedAgainstAnArticle() throws Exception {
        HttpResponse<String> answer = machine.post("/api/v1/check", Scope.READ, """
                {"text": "The harbour bridge of Port Ellery will close on 3 May for repairs. The work costs 12 million \
                crowns, the city said on Monday.", "published": "2026-04-21", "points": ["The harbour bridge of Port \
                Ellery will close on 3 May.", "The work costs 21 million crowns, the city said."]}""");
        JsonNode checked = machine.promised(answer, "post", "/api/v1/check");
        assertEquals("en", checked.get("language").asString());
        assertTrue(checked.at("/points/0/grounded").asBoolean());
        assertEquals(0, checked.at("/points/0/evidence/0/sentence").asInt());
        assertFalse(checked.at("/points/1/grounded").asBoolean());
        assertEquals("number", checked.at("/points/1/reason").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                | cannot be read",
                "[]                                              | does not fit",
                "null                                            | null",
                "{}                                              | points: 1 to 100",
                "{'points':['a']}                                | text: the article",
                "{'text':' ','points':['a']}                     | text: the article",
                "{'text':'A.','points':[' ']}                    | points: each",
                "{'text':'A.','points':'a'}                      | does not fit",
                "{'text':5,'points':['a']}                       | does not fit",
                "{'text':'A.','points':['a'],'language':'zz9'}   | language tag",
                "{'text':'A.','points':['a'],'published':'noon'} | ISO 8601",
                "{'text':'A.','points':['a'],'typo':1}           | typo",
                "{'text':'A.','text':'B.','points':['a']}        | no JSON",
            })
    void aBodyThatDoesNotFitIsToldWhere(String body, String expected) throws Exception {
        HttpResponse<String> answer =
                machine.post("/api/v1/check", Scope.READ, body == null ? "" : body.replace('\'', '"'));
        String detail = problem(answer, 400).get("detail").asString();
        assertTrue(detail.contains(expected), detail);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing",
        "/api/v2/editions",
        "/api/v1/editions/2026-11-25/fr",
        "/api/v1/editions/1999-01-01/de",
        "/api/v1/editions/2026-11-25/de/stories/0000000000000000",
        "/api/v1/editions/2026-11-25/de/articles/0000000000000000",
        "/api/v1/editions/2026-11-25/de?version=7",
    })
    void whatIsNotThereIsToldAsAProblem(String path) throws Exception {
        problem(machine.get(path, Scope.READ), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/editions/yesterday/de",
        "/api/v1/editions/2026-11-25/%20",
        "/api/v1/editions?language=klingon9",
        "/api/v1/search",
        "/api/v1/search?q=%20",
    })
    void whatDoesNotFitIsToldAsAProblem(String path) throws Exception {
        problem(machine.get(path, Scope.READ), 400);
    }

    @Test
    void anotherMethodOrAnotherKindOfBodyIsToldAsAProblem() throws Exception {
        HttpResponse<String> deleted =
                send(machine.request("/api/v1/check", Scope.READ).DELETE());
        problem(deleted, 405);
        assertEquals("POST", deleted.headers().firstValue("Allow").orElseThrow());
        problem(machine.get("/api/v1/check", Scope.READ), 405);
        problem(send(machine.request("/api/v1/check", Scope.READ).POST(BodyPublishers.ofString("x"))), 415);
    }

    /// Each route of the description, without a token, with one of nobody, and with those of every other scope.
    @Test
    void everyRouteAsksForItsOwnScope() throws Exception {
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : machine.description.get("paths").properties())
            for (String method : List.of("get", "post", "put")) {
                JsonNode route = path.getValue().path(method);
                if (route.isMissingNode() || route.has("security")) continue;
                String address = path.getKey()
                        .replace("{day}", "2026-11-25")
                        .replaceAll("\\{(language|to)}", "de")
                        .replace("{from}", "en")
                        .replaceAll("\\{\\w+}", "0000000000000000");
                String kind = route.at("/requestBody/content")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("application/json");
                Scope own = scope(route.at("/tags/0").asString());
                HttpResponse<String> none = send(method(machine.request(address, null), method, kind));
                problem(none, 401);
                assertTrue(none.headers()
                        .firstValue("WWW-Authenticate")
                        .orElseThrow()
                        .startsWith("Bearer"));
                problem(
                        send(method(
                                machine.request(address, null).header("Authorization", "Bearer guess"), method, kind)),
                        401);
                for (Scope other : Scope.values())
                    if (other != own) problem(send(method(machine.request(address, other), method, kind)), 403);
                int status = send(method(machine.request(address, own), method, kind))
                        .statusCode();
                assertTrue(status != 401 && status != 403 && status < 500, address + " " + status);
                asked++;
            }
        assertTrue(asked > 10, "only " + asked);
    }

    @Test
    void theDescriptionHasTheRoutesThatThereAreAndNoOthers() {
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : machine.description.get("paths").properties())
            for (String method : path.getValue().propertyNames())
                if (!method.equals("parameters")) described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
        Set<String> routed = new TreeSet<>();
        machine.server
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues()
                        .forEach(pattern -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routed.add(method + " " + pattern))));
        routed.removeIf(route -> !route.contains(" /api/"));
        assertEquals(String.join("\n", routed), String.join("\n", described));
    }

    @Test
    void prometheusReadsTheNewsroomsFigures() throws Exception {
        machine.get(DAY + "/de", Scope.READ);
        HttpResponse<String> metrics = machine.get("/api/v1/metrics", Scope.NEWSROOM);
        assertEquals(200, metrics.statusCode(), metrics.body());
        for (String line : List.of(
                "standfirst_edition_stories{language=\"de\"} 3.0",
                "standfirst_queue_ready 0.0",
                "standfirst_sending_paused 0.0",
                "standfirst_requests_seconds_count{page=\"/api/v1/editions/{day}/{language}\",status=\"2xx\"}",
                "jvm_memory_used_bytes{"))
            assertTrue(metrics.body().contains("\n" + line), line + " is not in\n" + metrics.body());
        assertFalse(metrics.body().contains(DAY));
    }

    private static HttpRequest.Builder method(HttpRequest.Builder request, String method, String kind) {
        return request.header("Content-Type", kind)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"));
    }

    private static Scope scope(String tag) {
        return switch (tag) {
            case "translating" -> Scope.TRANSLATE;
            case "newsroom" -> Scope.NEWSROOM;
            default -> Scope.READ;
        };
    }
}
