package standfirst.edition;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.edition.Correction.What;
import standfirst.edition.Correction.Wording;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.keypoint.Verifier;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;

/// Takes back what should not have been said: because the newsroom wants it, or because the article has changed. What
/// was withdrawn once does not come back that day.
public final class Corrector {
    private final Verifier verifier;
    private final Deadlines deadlines;
    private final InstantSource clock;

    /// `deadlines` tell which of a machine's texts no reader has seen.
    public Corrector(Verifier verifier, Deadlines deadlines, InstantSource clock) {
        this.verifier = verifier;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Withdraws the point or the story of that id; an edition that does not show it is given back as it is.
    public Edition withdraw(Edition edition, String id, String reason) {
        List<Correction> said = new ArrayList<>(edition.corrections());
        for (Story story : edition.stories().toList()) {
            if (story.id().equals(id)) said.add(ofStory(story, reason));
            else
                for (Translation telling : story.tellings())
                    points(telling, id)
                            .forEach(i -> said.add(ofPoint(telling, i, Optional.empty(), Optional.of(reason))));
        }
        return without(edition, said);
    }

    /// Puts other words in the place of a point's, if the article says them. An edition that does not show the point is
    /// given back as it is. In a translated one the new words stand in the article's language, to be translated.
    ///
    /// @throws Refused if the check finds them in no sentence, or if they stand there or were taken back that day
    public Edition reword(Edition edition, String id, String words, String reason) {
        List<Correction> said = new ArrayList<>(edition.corrections());
        Edition reworded = retold(edition, id, (telling, at) -> {
            refuseOld(words, telling, at, said);
            Translation next =
                    telling.saying(at, checked(words, telling.summary().article()), Translated.original(words));
            Wording instead = shown(next, next.points().get(at));
            said.add(ofPoint(telling, at, Optional.of(instead), Optional.of(reason)));
            return next;
        });
        return reworded.corrected(reworded.sections(), said);
    }

    private Grounded checked(String words, Article article) {
        return switch (verifier.verify(List.of(new KeyPoint(words, List.of())), article)
                .getFirst()) {
            case Grounded grounded -> grounded;
            case Ungrounded refused ->
                throw new Refused(
                        "no sentence of the article says this (" + refused.reason() + "): " + refused.detail());
        };
    }

    private static void refuseOld(String words, Translation telling, int at, List<Correction> said) {
        if (telling.summary().points().get(at).point().text().equals(words))
            throw new Refused("the point says this already");
        if (said.stream()
                .filter(correction ->
                        correction.isOf(telling.summary().article().id()))
                .anyMatch(correction -> correction.source().equals(words)))
            throw new Refused("this was taken back on that day");
    }

    /// The newsroom's words cannot stand, and why.
    public static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }

    /// The stories that show a point of that id, told anew; the others as they are.
    private static Edition retold(Edition edition, String id, BiFunction<Translation, Integer, Translation> anew) {
        List<Section> sections = edition.sections().stream()
                .map(section -> new Section(
                        section.name(),
                        section.stories().stream()
                                .map(story -> retold(story, id, anew))
                                .toList()))
                .toList();
        return edition.corrected(sections, edition.corrections());
    }

    private static Story retold(Story story, String id, BiFunction<Translation, Integer, Translation> anew) {
        if (story.tellings().stream()
                .allMatch(telling -> points(telling, id).findAny().isEmpty())) return story;
        return story.retold(telling -> points(telling, id)
                .boxed()
                .findFirst()
                .map(at -> anew.apply(telling, at))
                .orElse(telling));
    }

    /// What the newsroom has put in other words stays so in a day that is made again, while its article is the same.
    private static Edition keepingRewords(Edition before, Edition now) {
        Edition kept = now;
        for (Correction correction : before.corrections())
            if (correction.isReword())
                for (Translation earlier : before.tellings().toList())
                    kept = keepingReword(correction, lastWords(correction, before.corrections()), earlier, kept);
        return kept;
    }

    /// What a point came to say, if it was put in other words more than once.
    private static String lastWords(Correction correction, List<Correction> said) {
        String words = correction.instead().map(Wording::text).orElse("");
        for (Correction later : said)
            if (later.isReword()
                    && later.articles().equals(correction.articles())
                    && later.source().equals(words))
                words = later.instead().map(Wording::text).orElse(words);
        return words;
    }

    private static Edition keepingReword(Correction correction, String words, Translation earlier, Edition now) {
        Article article = earlier.summary().article();
        List<Grounded> points = earlier.summary().points();
        return IntStream.range(0, points.size())
                .filter(i -> correction.isOf(article.id()))
                .filter(i -> points.get(i).point().text().equals(words))
                .boxed()
                .findFirst()
                .map(i -> retold(
                        now,
                        correction.id(),
                        (telling, at) -> hasChanged(telling, article)
                                ? telling
                                : telling.saying(
                                        at, points.get(i), earlier.points().get(i))))
                .orElse(now);
    }

    private static IntStream points(Translation telling, String id) {
        List<Grounded> points = telling.summary().points();
        return IntStream.range(0, points.size()).filter(i -> points.get(i).id().equals(id));
    }

    /// The next version of a day's edition: what was withdrawn stays so, and what readers have `seen` of an article
    /// that
    /// has changed and no longer says it is withdrawn now.
    public Edition follow(Edition before, Optional<Edition> seen, Edition now, Outcome outcome) {
        Map<String, Summary> read = outcome.summaries().stream()
                .collect(toMap(summary -> summary.article().id(), summary -> summary, (first, same) -> first));
        List<Correction> said = new ArrayList<>(before.corrections());
        seen.stream()
                .flatMap(Edition::tellings)
                .forEach(telling -> Optional.ofNullable(
                                read.get(telling.summary().article().id()))
                        .filter(summary -> hasChanged(telling, summary.article()))
                        .ifPresent(summary -> add(overtaken(telling, summary, now), said)));
        return without(keepingRewords(before, now), said);
    }

    private static void add(List<Correction> corrections, List<Correction> said) {
        corrections.stream()
                .filter(correction ->
                        said.stream().noneMatch(other -> other.id().equals(correction.id())))
                .forEach(said::add);
    }

    private static boolean hasChanged(Translation telling, Article article) {
        return !article.textHash().equals(telling.summary().article().textHash());
    }

    private List<Correction> overtaken(Translation before, Summary after, Edition now) {
        List<Grounded> points = before.summary().points();
        return IntStream.range(0, points.size())
                .filter(i -> !stillSays(after, points.get(i)))
                .mapToObj(i -> ofPoint(before, i, replacement(before, i, now), Optional.empty()))
                .toList();
    }

    private boolean stillSays(Summary after, Grounded point) {
        String text = point.point().text();
        return after.points().stream().anyMatch(other -> other.point().text().equals(text))
                || verifier.verify(List.of(new KeyPoint(text, List.of())), after.article())
                                .getFirst()
                        instanceof Grounded;
    }

    /// The point of the same article that now says something of the same, if there is one.
    private Optional<Wording> replacement(Translation before, int index, Edition now) {
        String article = before.summary().article().id();
        Wording said = shown(before, before.points().get(index));
        Claim claim = Claim.of(said.text(), said.language());
        return now.tellings()
                .filter(telling -> telling.summary().article().id().equals(article))
                .flatMap(telling -> telling.points().stream().map(point -> shown(telling, point)))
                .filter(other -> claim.likeness(Claim.of(other.text(), other.language())) >= 0.5)
                .findFirst();
    }

    private Correction ofPoint(Translation telling, int index, Optional<Wording> instead, Optional<String> reason) {
        Grounded point = telling.summary().points().get(index);
        return new Correction(
                What.POINT,
                point.id(),
                List.of(telling.summary().article().id()),
                point.point().text(),
                shown(telling, telling.points().get(index)),
                shown(telling, telling.headline()),
                instead,
                reason,
                clock.instant());
    }

    private Correction ofStory(Story story, String reason) {
        Wording headline = shown(story.lead(), story.lead().headline());
        return new Correction(
                What.STORY,
                story.id(),
                story.tellings().stream()
                        .map(telling -> telling.summary().article().id())
                        .toList(),
                story.lead().headline().source(),
                headline,
                headline,
                Optional.empty(),
                Optional.of(reason),
                clock.instant());
    }

    /// A text as readers saw it: what waits for its translator they read as it was published.
    private Wording shown(Translation telling, Translated text) {
        Locale language = telling.shownIn(text);
        return text.state() == State.MACHINE && deadlines.holdBack(language)
                ? new Wording(text.source(), telling.summary().article().language())
                : new Wording(text.target(), language);
    }

    /// A story that nobody tells any more is gone, and so is a section without stories.
    private static Edition without(Edition edition, List<Correction> said) {
        if (said.isEmpty()) return edition;
        List<Section> sections = edition.sections().stream()
                .map(section -> new Section(
                        section.name(),
                        section.stories().stream()
                                .flatMap(story -> without(story, said).stream())
                                .toList()))
                .filter(section -> !section.stories().isEmpty())
                .toList();
        return edition.corrected(sections, said);
    }

    private static Optional<Story> without(Story story, List<Correction> said) {
        List<Translation> left = story.tellings().stream()
                .filter(telling ->
                        corrections(telling, What.STORY, said).findAny().isEmpty())
                .map(telling -> telling.keeping(point ->
                        corrections(telling, What.POINT, said).noneMatch(correction -> isOf(correction, point))))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(story.telling(left));
    }

    private static Stream<Correction> corrections(Translation telling, What what, List<Correction> said) {
        return said.stream()
                .filter(correction -> correction.what() == what
                        && correction.isOf(telling.summary().article().id()));
    }

    /// A changed article moves its sentences, and with them a point's id.
    private static boolean isOf(Correction correction, Grounded point) {
        return correction.id().equals(point.id())
                || correction.source().equals(point.point().text());
    }
}
