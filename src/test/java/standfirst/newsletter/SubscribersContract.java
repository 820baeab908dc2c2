package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.newsletter.Readers.GERMAN_DAILY;
import static standfirst.newsletter.Readers.SEVEN_IN_BERLIN;
import static standfirst.newsletter.Readers.SEVEN_IN_TOKYO;
import static standfirst.newsletter.Readers.asking;
import static standfirst.newsletter.Readers.confirmed;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import standfirst.language.Language;

/// What every keeper of subscribers does.
public abstract class SubscribersContract {
    protected abstract Subscribers subscribers();

    @Test
    void whatIsKeptComesBackAsItWas() {
        Subscribers subscribers = subscribers();
        Wishes wishes = new Wishes(
                List.of(Language.MULTIPLE, Locale.of("hi"), Locale.CHINESE),
                Set.of("world", "sport"),
                SEVEN_IN_TOKYO,
                Rhythm.weekly(DayOfWeek.SUNDAY));
        Subscriber lena = confirmed(1, "Lena Ortmann <Lena@Post.example>").with(wishes);
        Subscriber asked = asking(2, "omar@post.example");
        Subscriber left = asking(3, "yuki@post.example").with(new Standing.Left(Readers.MONDAY));
        for (Subscriber subscriber : List.of(lena, asked, left)) {
            assertEquals(subscriber, subscribers.add(subscriber));
            assertEquals(Optional.of(subscriber), subscribers.find(subscriber.id()));
        }
        assertEquals(List.of(lena, asked, left), subscribers.all("", 10));
    }

    @Test
    void anAddressIsThereOnceWhateverItsCapitals() {
        Subscribers subscribers = subscribers();
        Subscriber first = subscribers.add(asking(1, "lena@post.example"));
        assertEquals(first, subscribers.add(asking(2, "LENA@post.example")));
        assertEquals(Optional.of(first), subscribers.find(Mailbox.of("Lena@Post.Example")));
        assertEquals(Optional.empty(), subscribers.find("0000000000000002"));
    }

    @Test
    void aListConfirmsWhoWasAskedAndLeavesOthersAsTheyAre() {
        Subscribers subscribers = subscribers();
        Subscriber asked = subscribers.add(asking(1, "lena@post.example"));
        Subscriber left = subscribers.add(asking(2, "omar@post.example").with(new Standing.Left(Readers.MONDAY)));
        List<Subscriber> list = List.of(
                confirmed(3, "LENA@post.example"),
                confirmed(4, "omar@post.example"),
                confirmed(5, "yuki@post.example"));
        assertEquals(2, subscribers.confirm(list));
        assertEquals(0, subscribers.confirm(list));
        assertTrue(subscribers.find(asked.id()).orElseThrow().isConfirmed());
        assertEquals(Optional.of(left), subscribers.find(left.id()));
        assertEquals(3, subscribers.all("", 10).size());
    }

    @Test
    void aChangeKeepsTheAddress() {
        Subscribers subscribers = subscribers();
        Subscriber lena = subscribers.add(confirmed(1, "lena@post.example"));
        Wishes weekdays = new Wishes(List.of(Locale.FRENCH), Set.of("world"), SEVEN_IN_TOKYO, Rhythm.WEEKDAYS);
        assertEquals(Optional.of(lena.with(weekdays)), subscribers.revise(lena.id(), before -> before.with(weekdays)));
        assertEquals(Optional.of(lena.with(weekdays)), subscribers.find(lena.id()));
        assertEquals(Optional.empty(), subscribers.revise("00000000000000ff", before -> before));
    }

    @Test
    void changesAtOnceAreAllMade() throws Exception {
        Subscribers subscribers = subscribers();
        Subscriber lena = subscribers.add(confirmed(1, "lena@post.example"));
        List<String> sections = List.of("world", "politics", "business", "science");
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<?>> changes = new ArrayList<>();
            for (String section : sections)
                changes.add(four.submit(() -> subscribers.revise(lena.id(), before -> alsoIn(section, before))));
            for (Future<?> change : changes) change.get();
        }
        assertEquals(
                Set.copyOf(sections),
                subscribers.find(lena.id()).orElseThrow().wishes().sections());
    }

    private static Subscriber alsoIn(String section, Subscriber before) {
        Set<String> sections = new HashSet<>(before.wishes().sections());
        sections.add(section);
        return before.with(new Wishes(
                before.wishes().languages(), sections, before.wishes().slot(), Rhythm.DAILY));
    }

    @Test
    void onlyConfirmedReadersOfASlotAreFoundInIt() {
        Subscribers subscribers = subscribers();
        subscribers.add(asking(1, "asked@post.example"));
        Subscriber lena = subscribers.add(confirmed(2, "lena@post.example"));
        Subscriber omar = subscribers.add(confirmed(3, "omar@post.example"));
        subscribers.add(confirmed(4, "gone@post.example").with(new Standing.Left(Readers.MONDAY)));
        Subscriber yuki = subscribers.add(confirmed(5, "yuki@post.example")
                .with(new Wishes(List.of(Locale.JAPANESE), Set.of(), SEVEN_IN_TOKYO, Rhythm.DAILY)));
        assertEquals(List.of(SEVEN_IN_TOKYO, SEVEN_IN_BERLIN), subscribers.slots());
        assertEquals(List.of(lena, omar), subscribers.confirmed(SEVEN_IN_BERLIN, "", 10));
        assertEquals(List.of(lena), subscribers.confirmed(SEVEN_IN_BERLIN, "", 1));
        assertEquals(List.of(omar), subscribers.confirmed(SEVEN_IN_BERLIN, lena.id(), 10));
        assertEquals(List.of(yuki), subscribers.confirmed(SEVEN_IN_TOKYO, "", 10));
    }

    @Test
    void whoNeverConfirmedIsForgotten() {
        Subscribers subscribers = subscribers();
        Subscriber lena = subscribers.add(confirmed(1, "lena@post.example"));
        subscribers.add(asking(2, "typo@post.example"));
        assertEquals(0, subscribers.forgetAsked(Readers.MONDAY));
        assertEquals(1, subscribers.forgetAsked(Readers.MONDAY.plusSeconds(1)));
        assertEquals(List.of(lena), subscribers.all("", 10));
    }

    @Test
    void whoIsRemovedIsGone() {
        Subscribers subscribers = subscribers();
        Subscriber lena = subscribers.add(asking(1, "lena@post.example"));
        assertTrue(subscribers.remove(lena.id()));
        assertFalse(subscribers.remove(lena.id()));
        assertEquals(Optional.empty(), subscribers.find(lena.mailbox()));
        assertEquals(
                GERMAN_DAILY, subscribers.add(asking(2, "lena@post.example")).wishes());
    }
}
