package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Suppressions;

/// How newsletters fare on their way to readers, and the switch that holds them.
@RestController
class SendingPage {
    private static final int EDITIONS = 30;
    private static final int SUPPRESSED = 30;
    private static final int FAILED = 30;
    private static final List<Delivery.State> TOLD = List.of(Delivery.State.values());

    private final StaffPages pages;
    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final Diary diary;
    private final InstantSource clock;

    SendingPage(StaffPages pages, Deliveries deliveries, Suppressions suppressions, Diary diary, InstantSource clock) {
        this.pages = pages;
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.diary = diary;
        this.clock = clock;
    }

    @GetMapping("/newsroom/sending")
    ResponseEntity<byte[]> sending(HttpServletRequest request) {
        Map<String, Map<Delivery.State, Long>> progress = new LinkedHashMap<>();
        for (String edition : deliveries.editions(EDITIONS)) progress.put(edition, deliveries.progress(edition));
        return pages.page(
                HttpStatus.OK,
                request,
                "staff/sending.html",
                say -> Map.of(
                        "queue", deliveries.queue(clock.instant()),
                        "paused", deliveries.paused(),
                        "states", TOLD,
                        "progress", progress,
                        "failed", deliveries.failed(FAILED),
                        "suppressed", suppressions.newest(SUPPRESSED)));
    }

    @PostMapping("/newsroom/sending/pause")
    ResponseEntity<byte[]> pause(Account me) {
        deliveries.pause(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        diary.enter(me, Act.What.PAUSED, "sending");
        return Forward.to("/newsroom/sending");
    }

    @PostMapping("/newsroom/sending/resume")
    ResponseEntity<byte[]> resume(Account me) {
        deliveries.resume();
        diary.enter(me, Act.What.RESUMED, "sending");
        return Forward.to("/newsroom/sending");
    }
}
