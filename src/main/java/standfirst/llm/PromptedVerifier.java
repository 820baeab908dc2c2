package standfirst.llm;

import java.util.List;
import standfirst.article.Article;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

/// A language model as a judge, for points that the rules leave doubtful: one call for all the points of an article,
/// and
/// for several short articles that wait for it. Where it does not answer, or names no sentence that exists, a point
/// stays
/// doubtful.
///
/// ```
/// Verifier verifier = rules.then(new PromptedVerifier(model, Prompts.bundled()));
/// ```
public final class PromptedVerifier implements Verifier {
    private final Docket docket;

    public PromptedVerifier(Model model, Prompts prompts) {
        Prompt judge = prompts.named("judge");
        this.docket = new Docket(model, judge, prompts.schema(judge.schema().orElse("verdicts")));
    }

    @Override
    public List<Verdict> verify(List<KeyPoint> points, Article article) {
        if (points.isEmpty()) return List.of();
        Case one = Case.of(article, points, docket.room());
        try {
            return one.verdicts(docket.hear(one));
        } catch (ModelFailed failed) {
            return one.doubtful(String.valueOf(failed.getMessage()));
        }
    }
}
