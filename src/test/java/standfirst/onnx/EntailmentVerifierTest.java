package standfirst.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Segmenter;
import standfirst.article.Sentence;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

/// A real cross-encoder, if a simple one, run by the real runtime.
class EntailmentVerifierTest {
    private static final String TEXT = "The harbour board met on Monday. The ferry to Holm will run again from June."
            + " Nobody was hurt in the fire, the police said.";

    @TempDir
    static Path here;

    private static Entailment entailment;

    @BeforeAll
    static void load() throws IOException {
        TinyModel.entailing(here, List.of(TEXT, "starts sailing in"));
        entailment = Entailment.of(new Shelf(here.resolve("models"))
                .add(
                        new Offer(
                                Task.ENTAILMENT,
                                here.toUri(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                OptionalInt.empty(),
                                ""),
                        LocalDate.of(2026, 11, 24),
                        bytes -> {}));
    }

    @AfterAll
    static void close() {
        entailment.close();
    }

    @Test
    void eachTextHasItsProbabilityWhateverStandsBesideIt() {
        List<String> texts = List.of("The ferry to Holm will run again from June.", "The harbour board met on Monday.");
        List<Double> both = entailment.of("The ferry will run from June", texts);
        assertEquals(0.999, both.get(0), 0.001);
        assertEquals(0, both.get(1), 0.001);
        assertEquals(
                both.get(1),
                entailment
                        .of("The ferry will run from June", texts.subList(1, 2))
                        .getFirst(),
                1e-6);
        assertEquals(
                40,
                entailment
                        .of("ferry", Collections.nCopies(40, texts.getFirst()))
                        .size());
    }

    @Test
    void pointThatASentenceEntailsIsGroundedInIt() {
        Verdict.Grounded grounded =
                assertInstanceOf(Verdict.Grounded.class, verdict("From June the ferry will run to Holm again"));
        assertEquals(
                "The ferry to Holm will run again from June.",
                grounded.evidence().getFirst().text());
        assertTrue(grounded.score() >= 0.8);
    }

    @Test
    void pointThatNoSentenceEntailsIsWithheldAndSaysWhy() {
        Verdict.Ungrounded refused =
                assertInstanceOf(Verdict.Ungrounded.class, verdict("The mayor of Holm was hurt in a collision"));
        assertEquals(Reason.NO_SENTENCE, refused.reason());
        assertTrue(refused.detail().startsWith("The entailment model gives its best sentence 0.0"), refused.detail());
    }

    @Test
    void modelIsNotAskedWhereTheRulesAreSure() {
        Verifier rules = new CoverVerifier().then(new EntailmentVerifier(() -> {
            throw new AssertionError("asked");
        }));
        KeyPoint verbatim = point("The harbour board met on Monday.");
        KeyPoint number = point("The ferry to Holm will run again from July.");
        List<Verdict> verdicts = rules.verify(List.of(verbatim, number), article());
        assertInstanceOf(Verdict.Grounded.class, verdicts.get(0));
        assertInstanceOf(Verdict.Ungrounded.class, verdicts.get(1));
    }

    private static Verdict verdict(String point) {
        return new EntailmentVerifier(() -> entailment)
                .verify(List.of(point(point)), article())
                .getFirst();
    }

    private static KeyPoint point(String text) {
        return new KeyPoint(text, List.of());
    }

    private static Article article() {
        Facts facts = new Facts(
                URI.create("https://northwind.example/ferry"),
                "Ferry to run again",
                Optional.empty(),
                Byline.NONE,
                Dateline.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        List<Sentence> sentences = new Segmenter().segment(TEXT, Locale.ENGLISH);
        return new Article("ferry", facts, Locale.ENGLISH, TEXT, "", sentences, Instant.EPOCH, 1);
    }
}
