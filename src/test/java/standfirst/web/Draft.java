package standfirst.web;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Ids;
import standfirst.article.Moment;
import standfirst.article.Photo;
import standfirst.article.Sentence;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict;
import standfirst.language.Language;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// An invented article on its way to a page, for tests: `Draft.of("de", "https://…").headline("…").says("…")
/// .point("…", 0).published()`.
final class Draft {
    private final Locale language;
    private final URI address;
    private String headline = "A headline";
    private Optional<String> standfirst = Optional.empty();
    private Byline byline = Byline.NONE;
    private Dateline dateline = Dateline.NONE;
    private Optional<Photo> photo = Optional.empty();
    private boolean preview;
    private Optional<String> steppedIn = Optional.empty();
    private String text = "";
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<KeyPoint> points = new ArrayList<>();
    private final List<Verdict.Ungrounded> withheld = new ArrayList<>();

    private Draft(String language, String address) {
        this.language = Language.of(language);
        this.address = URI.create(address);
    }

    static Draft of(String language, String address) {
        return new Draft(language, address);
    }

    Draft headline(String headline) {
        this.headline = headline;
        return this;
    }

    Draft standfirst(String standfirst) {
        this.standfirst = Optional.of(standfirst);
        return this;
    }

    Draft by(String author, String publisher) {
        byline = new Byline(List.of(author), Optional.empty(), Optional.of(publisher), byline.agency());
        return this;
    }

    Draft agency(String agency) {
        byline = new Byline(byline.authors(), byline.editor(), byline.publisher(), Optional.of(agency));
        return this;
    }

    Draft at(String place, String time) {
        dateline =
                new Dateline(Optional.of(place), Optional.of(Moment.of(OffsetDateTime.parse(time))), Optional.empty());
        return this;
    }

    Draft photo(String caption, String credit) {
        photo = Optional.of(new Photo(address.resolve("photo.jpg"), Optional.of(caption), Optional.of(credit)));
        return this;
    }

    Draft preview() {
        preview = true;
        return this;
    }

    Draft steppedIn(String why) {
        steppedIn = Optional.of(why);
        return this;
    }

    /// A paragraph of these sentences.
    Draft says(String... paragraph) {
        int number = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
        text += text.isEmpty() ? "" : "\n\n";
        for (String sentence : paragraph) {
            if (!text.isEmpty() && !text.endsWith("\n")) text += " ";
            sentences.add(new Sentence(sentence, text.length(), text.length() + sentence.length(), number));
            text += sentence;
        }
        return this;
    }

    Draft point(String point, Integer... sentences) {
        points.add(new KeyPoint(point, List.of(sentences)));
        return this;
    }

    Draft withheld(Reason reason) {
        withheld.add(new Verdict.Ungrounded(new KeyPoint("Nobody sees this.", List.of()), reason, "", List.of(), 0));
        return this;
    }

    Article article() {
        Facts facts = new Facts(
                address,
                headline,
                standfirst,
                byline,
                dateline,
                Optional.empty(),
                Optional.of(language),
                photo,
                List.of(),
                preview);
        return new Article(
                Ids.of(address.toString()),
                facts,
                language,
                text,
                Ids.hash(text),
                sentences,
                Instant.parse("2026-11-25T18:00:00Z"),
                Math.max(1, text.length() / 300));
    }

    Summary summary() {
        Article article = article();
        List<Verdict.Grounded> grounded = points.stream()
                .map(point -> new Verdict.Grounded(
                        point,
                        point.cited().stream()
                                .map(sentence -> Evidence.of(article, sentence))
                                .toList(),
                        0.9))
                .toList();
        return new Summary(article, grounded, withheld, 0, Maker.of("centrality"), Usage.NONE, steppedIn);
    }

    Translation published() {
        return Translation.asPublished(summary(), language);
    }

    /// For readers of another language, with nothing to translate it.
    Translation untranslated(String target) {
        return Translation.asPublished(summary(), Language.of(target));
    }

    /// Headline, then points; one that is empty could not be translated.
    Translation translated(String target, String headline, String... points) {
        Summary summary = summary();
        List<Translated> translated = IntStream.range(0, points.length)
                .mapToObj(i -> machine(summary.points().get(i).point().text(), points[i]))
                .toList();
        return new Translation(
                summary,
                Language.of(target),
                machine(this.headline, headline),
                standfirst.map(Translated::original),
                translated,
                Maker.of("prompted"),
                Usage.NONE);
    }

    private static Translated machine(String source, String target) {
        return target.isEmpty() ? Translated.original(source) : Translated.machine(source, target);
    }
}
