package standfirst.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.keypoint.Usage;
import standfirst.llm.Answer;
import standfirst.llm.Answers;

/// The answers of language models in the database: each until nobody has needed it for a month, and of more than 50,000
/// (some 50 MB) those that were needed last.
public final class JdbcAnswers implements Answers {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 50_000;

    /// An answer that is used again is marked once a day: a mark is a write.
    private static final Duration MARKED = Duration.ofDays(1);

    private final JdbcClient sql;
    private final InstantSource clock;
    private final int most;

    JdbcAnswers(Database database, InstantSource clock) {
        this(database, clock, MOST);
    }

    JdbcAnswers(Database database, InstantSource clock, int most) {
        this.sql = database.client();
        this.clock = clock;
        this.most = most;
        sql.sql("DELETE FROM answers WHERE used < ?").param(ago(KEPT)).update();
    }

    private String ago(Duration duration) {
        return time(clock.instant().minus(duration));
    }

    /// Always with the same number of digits, so that text sorts as time does.
    private static String time(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond()).toString();
    }

    @Override
    public Optional<Answer> recall(String question) {
        Optional<Answer> answer = sql.sql("SELECT answer, cut_short, input, output FROM answers WHERE question = ?")
                .param(question)
                .query(JdbcAnswers::answer)
                .optional();
        if (answer.isPresent()) mark(question);
        return answer;
    }

    private void mark(String question) {
        sql.sql("UPDATE answers SET used = ? WHERE question = ? AND used < ?")
                .param(time(clock.instant()))
                .param(question)
                .param(ago(MARKED))
                .update();
    }

    @Override
    public void keep(String question, Answer answer) {
        sql.sql("""
                        INSERT INTO answers (question, answer, cut_short, input, output, used) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (question) DO UPDATE SET answer = excluded.answer, cut_short = excluded.cut_short,
                            input = excluded.input, output = excluded.output, used = excluded.used
                        """)
                .param(question)
                .param(answer.text())
                .param(answer.cutShort() ? 1 : 0)
                .param(answer.usage().input())
                .param(answer.usage().output())
                .param(time(clock.instant()))
                .update();
        makeRoom();
    }

    private void makeRoom() {
        sql.sql("""
                        DELETE FROM answers WHERE used < (SELECT min(used) FROM
                            (SELECT used FROM answers ORDER BY used DESC LIMIT ?) AS newest)
                        """).param(most).update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("answer"),
                row.getInt("cut_short") == 1,
                new Usage(row.getLong("input"), row.getLong("output"), 1));
    }
}
