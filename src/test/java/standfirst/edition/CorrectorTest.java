package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.edition.Correction.What;
import standfirst.edition.Correction.Wording;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.StandingAlone;
import standfirst.keypoint.Summary;

class CorrectorTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final String SAILS = "The night ferry to Skarrow sails again on 1 December.";
    private static final String COST = "Repairs cost 4.2 million crowns, the harbour board said.";
    private static final String DEARER = "Repairs cost 6.9 million crowns, the harbour board said.";
    private static final String FARES = "Fares stay at 38 crowns until spring.";

    private final Corrector corrector =
            new Corrector(new StandingAlone(new CoverVerifier()), Deadlines.NONE, InstantSource.fixed(NOON));

    @Test
    void pointThatTheNewsroomWithdrawsIsGoneAndTold() {
        Edition before = edition(SAILS, COST);
        String id = point(before, 1);

        Edition after = corrector.withdraw(before, id, "We misread the report.");

        assertEquals(List.of(SAILS), texts(after));
        Correction correction = after.corrections().getFirst();
        assertEquals(What.POINT, correction.what());
        assertEquals(new Wording(COST, Locale.ENGLISH), correction.said());
        assertEquals(Optional.of("We misread the report."), correction.reason());
        assertEquals(NOON, correction.when());
        assertFalse(after.shows(id));
    }

    @Test
    void translatedPointIsTakenBackAsItsReadersSawItAndTheOthersStay() {
        Edition german = Newsstand.german();
        var lead = german.stories().findFirst().orElseThrow().lead();

        Edition after =
                corrector.withdraw(german, lead.summary().points().get(1).id(), "Irrtum.");

        assertEquals(
                new Wording(lead.points().get(1).target(), Locale.GERMAN),
                after.corrections().getFirst().said());
        var left = after.stories().findFirst().orElseThrow().lead();
        assertEquals(lead.points().get(0), left.points().get(0));
        assertEquals(lead.points().get(2), left.points().get(1));
        assertEquals(lead.summary().points().get(2), left.summary().points().get(1));
    }

    /// Where readers wait for a translator they saw the original, and are told of that.
    @Test
    void machinesTextThatNoReaderSawIsInNoCorrection() {
        Edition german = Newsstand.german();
        var lead = german.stories().findFirst().orElseThrow().lead();
        Deadlines waiting =
                new Deadlines(Map.of(Locale.GERMAN, new Deadline(Optional.empty(), Deadline.Unreviewed.WAIT)));

        Correction correction = new Corrector(
                        new StandingAlone(new CoverVerifier()), waiting, InstantSource.fixed(NOON))
                .withdraw(german, lead.summary().points().get(1).id(), "Irrtum.")
                .corrections()
                .getFirst();

        Locale language = lead.summary().article().language();
        assertEquals(new Wording(lead.points().get(1).source(), language), correction.said());
        assertEquals(new Wording(lead.headline().source(), language), correction.headline());
    }

    @Test
    void storyThatIsWithdrawnIsGoneWithItsEmptySection() {
        Edition before = edition(SAILS, COST);
        Story story = before.stories().findFirst().orElseThrow();

        Edition after = corrector.withdraw(before, story.id(), "It was an exercise.");

        assertEquals(List.of(), after.sections());
        assertEquals(What.STORY, after.corrections().getFirst().what());
        assertEquals(
                story.lead().headline().target(),
                after.corrections().getFirst().said().text());
    }

    @Test
    void editionThatDoesNotShowItStaysAsItIs() {
        Edition before = edition(SAILS);
        assertSame(before, corrector.withdraw(before, "0123456789abcdef", "No reason."));
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackWhenTheDayIsReadAgainEvenFromAnotherPlaceInTheArticle() {
        Edition corrected = corrector.withdraw(edition(SAILS, COST), point(edition(SAILS, COST), 1), "Wrong.");

        Edition same = follow(corrected, summary(SAILS, COST));
        assertEquals(List.of(SAILS), texts(same));
        assertEquals(corrected.corrections(), same.corrections());

        Edition moved = follow(corrected, summary(SAILS, FARES, COST));
        assertEquals(List.of(SAILS, FARES), texts(moved));
        assertEquals(1, moved.corrections().size());
    }

    @Test
    void pointThatTheChangedArticleNoLongerSaysIsWithdrawnWithWhatItSaysNow() {
        Edition after = follow(edition(SAILS, COST), summary(SAILS, DEARER));

        assertEquals(List.of(SAILS, DEARER), texts(after));
        Correction correction = after.corrections().getFirst();
        assertEquals(COST, correction.said().text());
        assertEquals(Optional.of(new Wording(DEARER, Locale.ENGLISH)), correction.instead());
        assertEquals(Optional.empty(), correction.reason());
    }

    @Test
    void pointThatTheChangedArticleStillSaysIsNoCorrectionThoughItIsNotChosenAgain() {
        Summary longer = summary(SAILS, FARES, COST);
        Edition after = follow(edition(SAILS, COST), longer.with(longer.points().subList(0, 2)));

        assertEquals(List.of(SAILS, FARES), texts(after));
        assertEquals(List.of(), after.corrections());
    }

    @Test
    void articleThatIsAsItWasMakesNoCorrectionThoughOtherPointsAreChosen() {
        Summary whole = summary(SAILS, COST);
        assertEquals(
                List.of(),
                follow(edition(SAILS, COST), whole.with(whole.points().subList(0, 1)))
                        .corrections());
    }

    @Test
    void readersAreOwedTheCorrectionsOfWhatTheyGotAndNoOthers() {
        Edition first = edition(SAILS, COST);
        Edition second = corrector.withdraw(first, point(first, 1), "Wrong.");
        Edition third = corrector.withdraw(second, point(second, 0), "Wrong too.");

        assertEquals(2, third.correctionsFor(first).size());
        assertEquals(
                List.of(SAILS),
                third.correctionsFor(second).stream()
                        .map(correction -> correction.said().text())
                        .toList());
        assertTrue(third.correctionsFor(third).isEmpty());
    }

    private Edition follow(Edition before, Summary read) {
        return corrector.follow(before, Optional.of(before), edition(read), Outcome.of(List.of(read)));
    }

    private static Edition edition(String... sentences) {
        return edition(summary(sentences));
    }

    private static Edition edition(Summary summary) {
        return Newsstand.edition(
                Locale.ENGLISH, Newsstand.section("world", Newsstand.story(Newsstand.published(summary))));
    }

    private static Summary summary(String... sentences) {
        Article article = Newsstand.article(
                "https://gull.example/ferry", "en", "Night ferry returns", "The Harbour Gull", List.of(sentences));
        return Newsstand.summary(article, IntStream.range(0, sentences.length).toArray());
    }

    private static String point(Edition edition, int index) {
        return edition.tellings()
                .findFirst()
                .orElseThrow()
                .summary()
                .points()
                .get(index)
                .id();
    }

    private static List<String> texts(Edition edition) {
        return edition.tellings()
                .flatMap(telling -> telling.points().stream())
                .map(point -> point.target())
                .toList();
    }
}
