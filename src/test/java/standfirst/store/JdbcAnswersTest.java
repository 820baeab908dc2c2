package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.keypoint.Usage;
import standfirst.llm.Answer;
import standfirst.llm.Answers;

@ParameterizedClass
@EnumSource
class JdbcAnswersTest {
    private static final Answer YES = new Answer("{\"points\":[]}", true, new Usage(100, 20, 1));

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private Database database;
    private Instant now = Instant.parse("2026-05-12T08:00:00Z");

    @BeforeEach
    void open() {
        database = stores.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Answers answers() {
        return new JdbcAnswers(database, () -> now);
    }

    @Test
    void answerComesBackAsItWasGiven() {
        answers().keep("q", YES);
        assertEquals(Optional.of(YES), answers().recall("q"));
        assertEquals(Optional.empty(), answers().recall("another"));
    }

    @Test
    void newAnswerTakesThePlaceOfTheOld() {
        Answer no = new Answer("no", false, new Usage(1, 1, 1));
        answers().keep("q", YES);
        answers().keep("q", no);
        assertEquals(Optional.of(no), answers().recall("q"));
    }

    @Test
    void answerThatNobodyNeededForAMonthIsForgotten() {
        answers().keep("needed", YES);
        answers().keep("forgotten", YES);
        now = now.plus(Duration.ofDays(20));
        answers().recall("needed");
        now = now.plus(Duration.ofDays(20));
        assertEquals(Optional.of(YES), answers().recall("needed"));
        assertEquals(Optional.empty(), answers().recall("forgotten"));
    }

    @Test
    void ofTooManyThoseStayThatWereNeededLast() {
        Answers three = new JdbcAnswers(database, () -> now, 3);
        for (String question : new String[] {"a", "b", "c"}) {
            three.keep(question, YES);
            now = now.plus(Duration.ofDays(2));
        }
        three.recall("a");
        three.keep("d", YES);
        assertEquals(Optional.of(YES), three.recall("a"));
        assertEquals(Optional.empty(), three.recall("b"));
        assertEquals(Optional.of(YES), three.recall("c"));
        assertEquals(Optional.of(YES), three.recall("d"));
    }
}
