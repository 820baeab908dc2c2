package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Newsdesk.CLOSES;
import static standfirst.Newsdesk.COSTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.llm.LoopbackModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `standfirst costs`, as it is typed after a digest. Each call of the model takes 100 tokens and gives 20.
class CostsTest {
    private static final String PRICE = ", price: {input: 0.5, output: 2}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @TempDir
    Path home;

    private final LoopbackModel server = LoopbackModel.answering(Newsdesk::answer);
    private Newsdesk desk;

    @BeforeEach
    void oneArticle() throws Exception {
        desk = new Newsdesk(home).with(server, PRICE, "budget: {currency: EUR}");
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String costs(String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "costs";
        line[1] = "--data=" + desk.data;
        System.arraycopy(options, 0, line, 2, options.length);
        assertEquals(0, desk.run(line), desk.said());
        return desk.said();
    }

    private JsonNode json(String... options) {
        return JsonMapper.shared().readTree(costs(options));
    }

    @Test
    void eachRoleAndEditionHasItsShare() {
        desk.digest("--language=de");
        JsonNode costs = json("--by=role,edition,source", "--json");

        assertEquals("EUR", costs.path("currency").asString());
        assertEquals(2, costs.at("/total/calls").asInt());
        assertEquals(200, costs.at("/total/input").asLong());
        assertEquals(0.00018, costs.at("/total/money").asDouble(), 1e-12);
        assertEquals("condense", costs.at("/role/0/name").asString());
        assertEquals("translate", costs.at("/role/1/name").asString());
        assertEquals("2026-05-12-de", costs.at("/edition/0/name").asString());
        assertEquals("2026-05-12-mul", costs.at("/edition/1/name").asString());
        assertEquals(0.00009, costs.at("/edition/1/money").asDouble(), 1e-12);
    }

    @Test
    void secondRunIsInTheBooksAsKeptAnswers() {
        desk.digest();
        desk.digest();
        String costs = costs("--by", "day");

        assertTrue(costs.contains("DAY         CALLS  FAILED  KEPT  TOKENS IN  OUT       EUR"), costs);
        assertTrue(costs.contains(TODAY + "      1       0     1        100   20  0.000090"), costs);
    }

    @Test
    void tokensOfAModelWithoutAPriceAreCountedAndSaidToHaveNone() throws Exception {
        desk.with(server, "", "");
        desk.digest();
        String costs = costs();

        assertTrue(costs.contains("house      1       0     0        100   20  unknown"), costs);
        assertTrue(costs.contains("No price is known for 120 tokens"), costs);
    }

    @Test
    void anotherDayHasNothing() {
        desk.digest();
        assertEquals("no language model was asked on 2025-01-01\n", costs("--day=2025-01-01"));
        assertEquals("no language model was asked from 2025-02-01 to 2025-02-28\n", costs("--month=2025-02"));
    }

    @Test
    void dayAndMonthExcludeEachOther() {
        assertEquals(2, desk.run("costs", "--day=2025-01-01", "--month=2025-01"));
        assertTrue(desk.said().contains("mutually exclusive"), desk.said());
    }
}
