package standfirst.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Moment;
import standfirst.edition.Constants;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.keypoint.Verifier;

/// Anybody's points against anybody's article, as `./standfirst check` does it.
@RestController
@RequestMapping("/api/v1")
class CheckRoutes {
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_POINT = 2_000;
    private static final int MOST_POINTS = 100;

    private final ArticleReader reader;
    private final Verifier verifier;

    CheckRoutes(ArticleReader reader, Verifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    /// `published` is ISO 8601: against it days like "on Monday" are read.
    record Asked(
            @Nullable String text,
            Optional<String> headline,
            Optional<String> language,
            Optional<String> published,
            @Nullable List<@Nullable String> points) {
        String soundText() {
            if (text == null || text.isBlank() || text.length() > LONGEST_TEXT)
                throw Problem.badRequest("text: the article's text, up to " + LONGEST_TEXT + " characters");
            return text;
        }

        List<KeyPoint> soundPoints() {
            if (points == null || points.isEmpty() || points.size() > MOST_POINTS)
                throw Problem.badRequest("points: 1 to " + MOST_POINTS + " of them");
            return points.stream().map(Asked::sound).toList();
        }

        private static KeyPoint sound(@Nullable String point) {
            if (point == null || point.isBlank() || point.length() > LONGEST_POINT)
                throw Problem.badRequest("points: each a text of up to " + LONGEST_POINT + " characters");
            return new KeyPoint(point, List.of());
        }
    }

    record Sentence(int sentence, int start, int end, String text) {
        static List<Sentence> of(List<Evidence> evidence) {
            return evidence.stream()
                    .map(e -> new Sentence(e.sentence(), e.start(), e.end(), e.text()))
                    .toList();
        }
    }

    record Judged(
            String text,
            boolean grounded,
            double score,
            Optional<String> reason,
            Optional<String> detail,
            List<Sentence> evidence) {
        static Judged of(Verdict verdict) {
            String text = verdict.point().text();
            return switch (verdict) {
                case Grounded good ->
                    new Judged(
                            text, true, good.score(), Optional.empty(), Optional.empty(), Sentence.of(good.evidence()));
                case Ungrounded bad ->
                    new Judged(
                            text,
                            false,
                            bad.score(),
                            Optional.of(Constants.of(bad.reason())),
                            Optional.of(bad.detail()),
                            Sentence.of(bad.nearest()));
            };
        }
    }

    record Checked(String language, int sentences, List<Judged> points) {}

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.READ)
    ResponseEntity<byte[]> check(@RequestBody byte[] body) {
        Asked asked = Json.read(body, Asked.class);
        List<KeyPoint> points = asked.soundPoints();
        Article article = reader.read(
                "check",
                asked.headline().orElse(""),
                asked.soundText(),
                asked.language().map(Tag::language),
                asked.published().map(CheckRoutes::moment));
        return Answer.json(new Checked(
                article.language().toLanguageTag(),
                article.sentences().size(),
                verifier.verify(points, article).stream().map(Judged::of).toList()));
    }

    private static Moment moment(String published) {
        return Moment.parse(published)
                .orElseThrow(() -> Problem.badRequest("published: '" + published + "' is no ISO 8601 day or time"));
    }
}
