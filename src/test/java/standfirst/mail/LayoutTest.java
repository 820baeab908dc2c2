package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;

class LayoutTest {
    private static List<Room> rooms(Edition edition, int cuts) {
        return new Layout(edition, cuts)
                .parts().stream()
                        .flatMap(part -> part.items().stream())
                        .map(Layout.Item::room)
                        .toList();
    }

    @Test
    void uncutMailShowsEveryStoryWithItsQuotes() {
        Layout layout = new Layout(Newsstand.asPublished(), 0);
        assertTrue(layout.hasAllQuotes());
        assertEquals(0, layout.leftOut());
        assertEquals(3, layout.parts().size());
    }

    @Test
    void lastStoryOfALongSectionLosesTheLinksOfItsQuotesFirst() {
        assertEquals(
                List.of(
                        Room.LINKED_QUOTES,
                        Room.QUOTES,
                        Room.LINKED_QUOTES,
                        Room.QUOTES,
                        Room.LINKED_QUOTES,
                        Room.QUOTES),
                rooms(Newsstand.asPublished(), 3));
    }

    @Test
    void everyStoryLosesItsQuotesBeforeAnyLosesItsPoints() {
        assertEquals(List.of(Room.LINKS, Room.LINKS, Room.LINKS, Room.LINKS), rooms(Newsstand.crowded(4), 8));
        assertEquals(List.of(Room.LINKS, Room.LINKS, Room.LINKS, Room.HEADLINE), rooms(Newsstand.crowded(4), 9));
    }

    @Test
    void onlyTheFirstHeadlinesWithoutPointsStay() {
        Layout layout = new Layout(Newsstand.crowded(30), 85);
        assertEquals(25, layout.parts().getFirst().items().size());
        assertEquals(5, layout.leftOut());
        assertFalse(layout.hasAllQuotes());
    }

    @Test
    void firstStoryKeepsItsPointsWhateverIsCut() {
        Edition edition = Newsstand.crowded(30);
        assertEquals(Room.LINKS, rooms(edition, Layout.mostCuts(edition)).getFirst());
    }

    @Test
    void editionWithoutStoriesHasNothingToCut() {
        Edition edition = Newsstand.edition(Locale.FRENCH);
        assertEquals(0, Layout.mostCuts(edition));
        assertEquals(List.of(), new Layout(edition, 0).parts());
    }

    @Test
    void noCutGivesAStoryMoreRoom() {
        Edition edition = Newsstand.crowded(30);
        for (int cuts = 1; cuts <= Layout.mostCuts(edition); cuts++) {
            List<Room> before = rooms(edition, cuts - 1);
            List<Room> after = rooms(edition, cuts);
            assertTrue(after.size() <= before.size());
            assertTrue(
                    IntStream.range(0, after.size()).allMatch(i -> after.get(i).compareTo(before.get(i)) >= 0));
        }
    }
}
