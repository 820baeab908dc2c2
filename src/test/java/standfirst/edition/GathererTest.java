package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.article.Moment;

class GathererTest {
    private static final String FIRE = """
            A fire in the Holm paper mill injured six workers on Monday night, the fire brigade of Asterby said. The blaze
            started in a store of waste paper and spread to the drying hall. The mill employs 340 people.""";
    private static final String FIRE_ELSEWHERE = """
            Six workers were taken to hospital after the blaze at the Holm paper mill in Asterby. Firefighters needed four
            hours to control the flames in the drying hall, where waste paper had caught fire.""";
    private static final String STRIKE = """
            Bus drivers in Asterby will stop work on Thursday and Friday, their union said on Monday. It asks for pay on
            late shifts; the transport company called the strike irresponsible.""";
    private static final String OTHER_FIRE = """
            A barn burned down near Lower Wend on Monday night. Neighbours led twelve horses out before the roof fell in.
            The police suspect a broken heater.""";

    @Test
    void twoReportsOfOneEventAreOneStory() {
        assertStories(
                new int[] {0, 1, 0},
                english("Six hurt in fire at Holm paper mill", FIRE),
                english("Bus drivers in Asterby announce strike", STRIKE),
                english("Paper mill fire in Asterby injures six", FIRE_ELSEWHERE));
    }

    @Test
    void twoEventsOfOneKindAreTwoStories() {
        assertStories(
                new int[] {0, 1},
                english("Six hurt in fire at Holm paper mill", FIRE),
                english("Barn burns down", OTHER_FIRE));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        assertStories(
                new int[] {0, 0, 1},
                english("Paper mill fire in Asterby injures six", FIRE_ELSEWHERE),
                english("Six hurt in fire at Holm paper mill", FIRE),
                english("Bus drivers in Asterby announce strike", STRIKE));
    }

    @Test
    void twoHundredCopiesOfAWireReportAreOneStory() {
        Leaf[] copies = IntStream.range(0, 200)
                .mapToObj(i -> english("Six hurt in fire at Holm paper mill", FIRE))
                .toArray(Leaf[]::new);
        assertStories(new int[200], copies);
    }

    @Test
    void aHeadlineThatChangesEachHourStaysInItsStory() {
        assertStories(
                new int[] {0, 0, 0},
                english("Fire at Holm paper mill", FIRE),
                english("LIVE: what we know so far about last night", FIRE),
                english("Six hurt, one of them seriously", FIRE));
    }

    @Test
    void theSameWordsAWeekLaterAreAnotherStory() {
        assertStories(
                new int[] {0, 1},
                english("Six hurt in fire at Holm paper mill", FIRE, "2026-11-17T08:00:00+01:00"),
                english("Paper mill fire in Asterby injures six", FIRE_ELSEWHERE, "2026-11-24T08:00:00+01:00"));
    }

    @Test
    void yesterdaysStoryGoesOnToday() {
        assertStories(
                new int[] {0, 0},
                english("Six hurt in fire at Holm paper mill", FIRE, "2026-11-23T23:40:00+01:00"),
                english("Paper mill fire in Asterby injures six", FIRE_ELSEWHERE, "2026-11-24T08:00:00+01:00"));
    }

    @Test
    void anArticleWithoutDateJoinsByItsWords() {
        assertStories(
                new int[] {0, 0},
                english("Six hurt in fire at Holm paper mill", FIRE, "2026-11-17T08:00:00+01:00"),
                english("Paper mill fire in Asterby injures six", FIRE_ELSEWHERE));
    }

    @Test
    void anArticleOfNoWordsIsAStoryOfItsOwn() {
        assertStories(new int[] {0, 1, 2}, english("", "…"), english("", "!"), english("Barn burns down", OTHER_FIRE));
    }

    @Test
    void aDayWithoutArticlesHasNoStories() {
        assertStories(new int[0]);
    }

    private static void assertStories(int[] expected, Leaf... leaves) {
        assertArrayEquals(expected, new Gatherer().gather(List.of(leaves)));
    }

    private static Leaf english(String title, String text) {
        return new Leaf("a", title, text, Locale.ENGLISH, Optional.empty());
    }

    private static Leaf english(String title, String text, String published) {
        return new Leaf("a", title, text, Locale.ENGLISH, Moment.parse(published));
    }
}
