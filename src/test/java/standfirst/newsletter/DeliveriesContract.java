package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.newsletter.Deliveries.Failed;
import standfirst.newsletter.Deliveries.Lease;
import standfirst.newsletter.Deliveries.Queue;
import standfirst.newsletter.Delivery.Got;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Settlement.Again;
import standfirst.newsletter.Settlement.Done;
import standfirst.newsletter.Settlement.GivenBack;

/// What every ledger of deliveries does. The German edition of 25 November 2026 is out since six that morning.
public abstract class DeliveriesContract {
    protected static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    protected static final Instant SIX = Instant.parse("2026-11-25T06:00:00Z");
    private static final Instant SEVEN = SIX.plusSeconds(3600);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T23:00:00Z");

    protected abstract Deliveries deliveries();

    /// Version 2 of the German edition is out.
    protected abstract void publishAnotherVersion();

    private static Delivery delivery(int reader, Locale language) {
        Subscriber subscriber = Readers.confirmed(reader, "reader" + reader + "@post.example");
        return Delivery.to(subscriber, DAY, language, new Schedule.Window(SEVEN, MIDNIGHT));
    }

    private static Delivery delivery(int reader) {
        return delivery(reader, Locale.GERMAN);
    }

    private static Lease lease(String worker, Instant now) {
        return new Lease(worker, now, now.plusSeconds(30), Set.of());
    }

    private static Done delivered(Delivery delivery, Instant at) {
        return new Done(delivery.id(), State.DELIVERED, at, 250, "2.0.0 queued");
    }

    private static List<Delivery> deliveries(List<Leased> leased) {
        return leased.stream().map(Leased::delivery).toList();
    }

    @Test
    void deliveryIsEnteredOnce() {
        Deliveries deliveries = deliveries();
        assertEquals(2, deliveries.enter(List.of(delivery(1), delivery(2))));
        assertEquals(1, deliveries.enter(List.of(delivery(2), delivery(3))));
        assertEquals(Optional.of(delivery(2)), deliveries.find(delivery(2).id()));
        assertEquals(Map.of(State.WAITING, 3L), deliveries.progress("2026-11-25-de"));
    }

    @Test
    void sectionsComeBackAsTheyWere() {
        Deliveries deliveries = deliveries();
        Delivery some = new Delivery(
                new Delivery.Reader("0000000000000007", "post.example"),
                DAY,
                Locale.GERMAN,
                Set.of("world", "sport"),
                SEVEN,
                MIDNIGHT);
        deliveries.enter(List.of(some));
        assertEquals(List.of(some), deliveries(deliveries.lease(lease("a", SEVEN), 10)));
    }

    @Test
    void nothingIsLeasedBeforeItsHourNorAfterItsDay() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        assertEquals(List.of(), deliveries.lease(lease("a", SEVEN.minusSeconds(1)), 10));
        assertEquals(List.of(), deliveries.lease(lease("a", MIDNIGHT), 10));
        assertEquals(1, deliveries.lease(lease("a", SEVEN), 10).size());
    }

    @Test
    void editionThatIsNotOutWaits() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1, Locale.FRENCH), delivery(1)));
        assertEquals(List.of(delivery(1)), deliveries(deliveries.lease(lease("a", SEVEN), 10)));
        assertEquals(Map.of(State.WAITING, 1L), deliveries.progress("2026-11-25-fr"));
    }

    @Test
    void whatOneHoldsNobodyElseGetsUntilTheLeaseEnds() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2)));
        assertEquals(1, deliveries.lease(lease("a", SEVEN), 1).size());
        assertEquals(1, deliveries.lease(lease("b", SEVEN.plusSeconds(1)), 10).size());
        assertEquals(List.of(), deliveries.lease(lease("c", SEVEN.plusSeconds(2)), 10));
        deliveries.prolong("b", SEVEN.plusSeconds(100));
        assertEquals(1, deliveries.lease(lease("c", SEVEN.plusSeconds(32)), 10).size());
    }

    @Test
    void deadWorkersDeliveryIsSentAgainWithTheSameVersionAndDate() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        Leased first = deliveries.lease(lease("a", SEVEN), 1).getFirst();
        publishAnotherVersion();
        Leased second = deliveries.lease(lease("b", SEVEN.plusSeconds(60)), 1).getFirst();
        assertEquals(new Leased(delivery(1), 1, SEVEN, 1), first);
        assertEquals(first, second);
    }

    private static Delivery onDay(int day) {
        return new Delivery(
                new Delivery.Reader("0000000000000001", "post.example"),
                DAY.minusDays(day),
                Locale.GERMAN,
                Set.of(),
                SEVEN.minusSeconds(86_400L * day),
                MIDNIGHT);
    }

    @Test
    void bouncesCountUpToTheLastThatArrived() {
        Deliveries deliveries = deliveries();
        List<Delivery> week =
                IntStream.range(0, 5).mapToObj(DeliveriesContract::onDay).toList();
        deliveries.enter(week);
        week.forEach(one -> deliveries.settle("a", List.of(delivered(one, SEVEN))));
        assertEquals(0, deliveries.bouncesInARow("0000000000000001"));
        for (int day : new int[] {0, 1, 3})
            assertTrue(deliveries.bounced(onDay(day).id(), SEVEN, "5.2.2 full"));
        assertEquals(2, deliveries.bouncesInARow("0000000000000001"));
        assertEquals(0, deliveries.bouncesInARow("0000000000000002"));
    }

    @Test
    void whatDidNotArriveIsToldWithTheServersWordsAndWithoutAddresses() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2), delivery(3)));
        String said = "5.1.1 <reader1@post.example>: no such user";
        deliveries.settle(
                "a",
                List.of(
                        new Done(delivery(1).id(), State.REFUSED, SEVEN, 550, said),
                        delivered(delivery(2), SEVEN),
                        delivered(delivery(3), SEVEN)));
        assertTrue(deliveries.bounced(delivery(2).id(), SEVEN.plusSeconds(60), "5.2.2 mailbox full"));
        List<Failed> failed = deliveries.failed(10);
        assertEquals(
                List.of("5.2.2 mailbox full", "550 5.1.1 <…>: no such user"),
                failed.stream().map(Failed::told).toList());
        assertEquals(
                List.of(State.BOUNCED, State.REFUSED),
                failed.stream().map(Failed::state).toList());
        assertEquals("post.example", failed.getFirst().domain());
        assertEquals(failed.subList(0, 1), deliveries.failed(1));
    }

    @Test
    void whatADeadWorkerHeldIsFreeAtOnce() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2)));
        deliveries.lease(lease("dead", SEVEN), 1);
        deliveries.lease(lease("alive", SEVEN), 1);
        assertEquals(Set.of("dead", "alive"), deliveries.workers());
        assertEquals(1, deliveries.release("dead", SEVEN.plusSeconds(1)));
        assertEquals(1, deliveries.lease(lease("b", SEVEN.plusSeconds(1)), 10).size());
        assertEquals(Set.of("b", "alive"), deliveries.workers());
    }

    @Test
    void whatTheServerTookIsOverForGood() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.lease(lease("a", SEVEN), 1);
        deliveries.settle("a", List.of(delivered(delivery(1), SEVEN)));
        assertEquals(List.of(), deliveries.lease(lease("b", SEVEN.plusSeconds(60)), 10));
        deliveries.settle("b", List.of(new Done(delivery(1).id(), State.TOO_LATE, MIDNIGHT, 0, "")));
        assertEquals(Map.of(State.DELIVERED, 1L), deliveries.progress("2026-11-25-de"));
        assertEquals(
                List.of(new Got(DAY, 1, SEVEN)), deliveries.got("0000000000000001", Locale.GERMAN, DAY.minusDays(7)));
    }

    /// A server's clock that is put back two hours: what was sent stays sent, and what a worker holds is nobody else's
    /// until the clock has come to the end of its lease once more.
    @Test
    void clockThatIsPutBackSendsNothingTwiceAndLosesNothing() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2), delivery(3)));
        Instant nine = SEVEN.plusSeconds(7200);
        Delivery sent = deliveries.lease(lease("a", nine), 1).getFirst().delivery();
        deliveries.settle("a", List.of(delivered(sent, nine)));
        Delivery held = deliveries.lease(lease("b", nine), 1).getFirst().delivery();
        assertEquals(0, deliveries.enter(List.of(delivery(1), delivery(2), delivery(3))));
        List<Delivery> left = deliveries(deliveries.lease(lease("c", SEVEN.plusSeconds(1)), 10));
        assertEquals(1, left.size());
        assertFalse(left.contains(sent) || left.contains(held));
        deliveries.settle("c", List.of(delivered(left.getFirst(), SEVEN.plusSeconds(1))));
        assertEquals(List.of(), deliveries.lease(lease("c", nine), 10));
        assertEquals(List.of(held), deliveries(deliveries.lease(lease("c", nine.plusSeconds(31)), 10)));
        deliveries.settle("c", List.of(delivered(held, nine.plusSeconds(31))));
        assertEquals(Map.of(State.DELIVERED, 3L), deliveries.progress("2026-11-25-de"));
    }

    @Test
    void whatTheServerTookCountsThoughTheLeaseHadEnded() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.lease(lease("a", SEVEN), 1);
        deliveries.lease(lease("b", SEVEN.plusSeconds(60)), 1);
        deliveries.settle("a", List.of(delivered(delivery(1), SEVEN)));
        deliveries.settle("b", List.of(new Again(delivery(1).id(), SEVEN.plusSeconds(90), false, 451, "later")));
        assertEquals(Map.of(State.DELIVERED, 1L), deliveries.progress("2026-11-25-de"));
    }

    @Test
    void nobodyGivesBackWhatAnotherHolds() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.lease(lease("a", SEVEN), 1);
        deliveries.lease(lease("b", SEVEN.plusSeconds(60)), 1);
        deliveries.settle("a", List.of(new GivenBack(delivery(1).id(), SEVEN.plusSeconds(61))));
        assertEquals(List.of(), deliveries.lease(lease("c", SEVEN.plusSeconds(62)), 1));
    }

    @Test
    void refusedForNowIsTriedAgainWithTheNewestVersion() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.lease(lease("a", SEVEN), 1);
        deliveries.settle("a", List.of(new Again(delivery(1).id(), SEVEN.plusSeconds(60), false, 451, "later")));
        assertEquals(new Queue(0, 0, 1, Optional.of(SEVEN.plusSeconds(60))), deliveries.queue(SEVEN));
        assertEquals(List.of(), deliveries.lease(lease("a", SEVEN.plusSeconds(59)), 1));
        publishAnotherVersion();
        assertEquals(
                List.of(new Leased(delivery(1), 2, SEVEN.plusSeconds(60), 2)),
                deliveries.lease(lease("a", SEVEN.plusSeconds(60)), 1));
    }

    @Test
    void whatMayHaveArrivedIsTriedAgainAsItWas() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.lease(lease("a", SEVEN), 1);
        deliveries.settle("a", List.of(new Again(delivery(1).id(), SEVEN.plusSeconds(60), true, 0, "cut off")));
        publishAnotherVersion();
        assertEquals(
                List.of(new Leased(delivery(1), 1, SEVEN, 2)), deliveries.lease(lease("a", SEVEN.plusSeconds(60)), 1));
    }

    @Test
    void whatNobodyTookByTheEndOfTheDayIsGivenUp() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2)));
        deliveries.lease(lease("a", MIDNIGHT.minusSeconds(10)), 1);
        assertEquals(1, deliveries.giveUp(MIDNIGHT));
        assertEquals(1, deliveries.giveUp(MIDNIGHT.plusSeconds(20)));
        assertEquals(Map.of(State.TOO_LATE, 2L), deliveries.progress("2026-11-25-de"));
    }

    @Test
    void domainThatRestsIsLeftForLater() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        Lease withoutPost = new Lease("a", SEVEN, SEVEN.plusSeconds(30), Set.of("post.example", "other.example"));
        assertEquals(List.of(), deliveries.lease(withoutPost, 1));
        assertEquals(1, deliveries.lease(lease("a", SEVEN), 1).size());
    }

    @Test
    void nothingIsLeasedWhileSendingIsPaused() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1)));
        deliveries.pause(SIX);
        deliveries.pause(SEVEN);
        assertEquals(Optional.of(SIX), deliveries.paused());
        assertEquals(List.of(), deliveries.lease(lease("a", SEVEN), 1));
        deliveries.resume();
        assertEquals(Optional.empty(), deliveries.paused());
        assertEquals(1, deliveries.lease(lease("a", SEVEN), 1).size());
    }

    @Test
    void queueTellsWhatThereIsToDo() {
        Deliveries deliveries = deliveries();
        assertTrue(deliveries.queue(SEVEN).isIdle());
        deliveries.enter(List.of(delivery(1), delivery(2), delivery(3)));
        deliveries.lease(lease("a", SEVEN), 1);
        assertEquals(new Queue(2, 1, 0, Optional.empty()), deliveries.queue(SEVEN));
    }

    @Test
    void onlyWhatWasDeliveredCanBounce() {
        Deliveries deliveries = deliveries();
        deliveries.enter(List.of(delivery(1), delivery(2)));
        deliveries.settle("a", List.of(delivered(delivery(1), SEVEN)));
        assertTrue(deliveries.bounced(delivery(1).id(), SEVEN, "5.1.1"));
        assertFalse(deliveries.bounced(delivery(1).id(), SEVEN, "5.1.1"));
        assertFalse(deliveries.bounced(delivery(2).id(), SEVEN, "5.1.1"));
        assertFalse(deliveries.bounced("ffffffffffffffff", SEVEN, "5.1.1"));
        assertEquals(Map.of(State.BOUNCED, 1L, State.WAITING, 1L), deliveries.progress("2026-11-25-de"));
        assertEquals(List.of("2026-11-25-de"), deliveries.editions(5));
    }

    /// However many grab at the same time, in whatever order.
    @Test
    void eachDeliveryIsInOneHandOnly() throws Exception {
        Deliveries deliveries = deliveries();
        deliveries.enter(
                IntStream.range(0, 60).mapToObj(DeliveriesContract::delivery).toList());
        List<Delivery> all = new ArrayList<>();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<List<Delivery>>> grabbed = IntStream.range(0, 12)
                    .mapToObj(worker ->
                            four.submit(() -> deliveries(deliveries.lease(lease("worker" + worker, SEVEN), 7))))
                    .toList();
            for (Future<List<Delivery>> some : grabbed) all.addAll(some.get());
        }
        assertEquals(60, new HashSet<>(all).size());
        assertEquals(60, all.size());
    }
}
