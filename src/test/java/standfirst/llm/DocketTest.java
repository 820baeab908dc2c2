package standfirst.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.llm.LoopbackModel.body;
import static standfirst.llm.LoopbackModel.says;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import standfirst.article.Article;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles that come to the judge at the same time.
@Timeout(60)
class DocketTest {
    private static final Pattern LINE = Pattern.compile("^\\[(\\d+)] (.*)$", Pattern.MULTILINE);

    private final Notebook books = new Notebook();
    private final CountDownLatch firstCall = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();

    private static Article article(String language, String name) {
        return Stories.of(
                language,
                name,
                name + " opens on Monday after a long wait.",
                name + " cost twelve million crowns.",
                name + " closes for the winter.");
    }

    private static List<KeyPoint> points(Article article) {
        return List.of(
                new KeyPoint(article.sentences().get(2).text(), List.of(2)),
                new KeyPoint(article.sentences().get(1).text(), List.of(1)));
    }

    /// Finds each point's own sentence; the first call takes until the others wait.
    private LoopbackModel.Reply judge(JsonNode request) {
        String given = request.path("messages").path(1).path("content").asString();
        int points = given.indexOf("<points>");
        Map<String, Integer> sentences = new HashMap<>();
        LINE.matcher(given.substring(0, points))
                .results()
                .forEach(line -> sentences.put(line.group(2), Integer.valueOf(line.group(1))));
        List<Map<String, Object>> verdicts = LINE.matcher(given.substring(points))
                .results()
                .map(line -> verdict(line, sentences))
                .toList();
        LoopbackModel.Reply reply = says(JsonMapper.shared().writeValueAsString(Map.of("verdicts", verdicts)));
        if (calls.incrementAndGet() > 1) return reply;
        return exchange -> {
            firstCall.countDown();
            await(go);
            reply.to(exchange);
        };
    }

    private static Map<String, Object> verdict(MatchResult point, Map<String, Integer> sentences) {
        return Map.of(
                "point",
                Integer.valueOf(point.group(1)),
                "sentences",
                List.of(sentences.get(point.group(2))),
                "fault",
                "none",
                "supported",
                true);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PromptedVerifier verifier(LoopbackModel server) {
        return new PromptedVerifier(
                Model.of("house", server.settings(), books.keeper()).as(Role.JUDGE), Prompts.bundled());
    }

    /// The first article's call is under way when the others come, one by one.
    private List<List<Verdict>> verifyTogether(PromptedVerifier verifier, Article... articles) throws Exception {
        List<FutureTask<List<Verdict>>> tasks = new ArrayList<>();
        for (Article article : articles) {
            FutureTask<List<Verdict>> task = new FutureTask<>(() -> verifier.verify(points(article), article));
            Thread thread = Thread.ofVirtual().start(task);
            tasks.add(task);
            await(firstCall);
            while (tasks.size() > 1 && thread.getState() != Thread.State.WAITING) Thread.sleep(Duration.ofMillis(2));
        }
        go.countDown();
        List<List<Verdict>> verdicts = new ArrayList<>();
        for (FutureTask<List<Verdict>> task : tasks) verdicts.add(task.get());
        return verdicts;
    }

    private static void eachHasItsOwnEvidence(Article article, List<Verdict> verdicts) {
        List<KeyPoint> points = points(article);
        for (int i = 0; i < points.size(); i++) {
            var grounded = assertInstanceOf(Verdict.Grounded.class, verdicts.get(i));
            assertEquals(points.get(i), grounded.point());
            assertEquals(article.id(), grounded.evidence().getFirst().article());
            assertEquals(points.get(i).text(), grounded.evidence().getFirst().text());
        }
    }

    @Test
    void articlesThatWaitAreHeardTogetherAndKeptApart() throws Exception {
        Article[] articles = {
            article("en", "The bridge"),
            article("en", "The ferry"),
            article("de", "Die Bahn"),
            article("en", "The pier")
        };
        try (var server = LoopbackModel.answering(this::judge)) {
            PromptedVerifier verifier = verifier(server);
            List<List<Verdict>> verdicts = verifyTogether(verifier, articles);

            assertEquals(3, server.asked().size(), "the bridge; ferry and pier; the German one");
            for (int i = 0; i < articles.length; i++) eachHasItsOwnEvidence(articles[i], verdicts.get(i));

            for (Article article : articles) eachHasItsOwnEvidence(article, verifier.verify(points(article), article));
            assertEquals(3, server.asked().size(), "nothing is asked twice");
        }
    }

    @Test
    void callForTwoIsEnteredForEachWithItsShare() throws Exception {
        try (var server = LoopbackModel.answering(this::judge)) {
            verifyTogether(
                    verifier(server),
                    article("en", "The bridge"),
                    article("en", "The ferry"),
                    article("en", "The pier"));

            List<Usage> entered = books.calls().stream().map(Call::usage).toList();
            assertEquals(List.of(new Usage(100, 20, 1), new Usage(50, 10, 1), new Usage(50, 10, 0)), entered);
            assertEquals(
                    3,
                    books.calls().stream()
                            .map(call -> call.sake().article())
                            .distinct()
                            .count());
        }
    }

    @Test
    void articlesThatDoNotFitTogetherAreHeardOneByOne() throws Exception {
        try (var server = LoopbackModel.answering(this::judge)) {
            verifyTogether(verifier(server), article("en", "The bridge"), longOne("The ferry"), longOne("The pier"));
            assertEquals(3, server.asked().size());
        }
    }

    /// About 3,400 tokens, of 6,000 that there is room for.
    private static Article longOne(String name) {
        return Stories.of("en", name, "It began. ".repeat(1200).strip(), name + " opens.", name + " closes.");
    }

    @Test
    void answerThatCannotBeReadLeavesAllOfThemDoubtfulAndIsKept() throws Exception {
        try (var server = LoopbackModel.answering(request ->
                judge(request) instanceof LoopbackModel.Reply reply && calls.get() == 1 ? reply : says("All fine!"))) {
            Article ferry = article("en", "The ferry");
            PromptedVerifier verifier = verifier(server);
            List<List<Verdict>> verdicts =
                    verifyTogether(verifier, article("en", "The bridge"), ferry, article("en", "The pier"));

            for (Verdict verdict : verdicts.get(1))
                assertEquals(
                        Reason.DOUBTFUL,
                        assertInstanceOf(Verdict.Ungrounded.class, verdict).reason());
            verifier.verify(points(ferry), ferry);
            assertEquals(2, server.asked().size());
        }
    }

    @Test
    void failedCallForTwoIsTriedAgainForTheSecondAlone() throws Exception {
        try (var server = LoopbackModel.answering(request -> {
            LoopbackModel.Reply reply = judge(request);
            return calls.get() == 2 ? body(400, "text/plain", "too much at once") : reply;
        })) {
            Article ferry = article("en", "The ferry");
            Article pier = article("en", "The pier");
            List<List<Verdict>> verdicts = verifyTogether(verifier(server), article("en", "The bridge"), ferry, pier);

            assertInstanceOf(Verdict.Ungrounded.class, verdicts.get(1).getFirst());
            eachHasItsOwnEvidence(pier, verdicts.get(2));
            assertEquals(3, server.asked().size());
        }
    }
}
