package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.article.Source;
import standfirst.article.Sources;
import standfirst.edition.EditorInChief;
import standfirst.edition.Reports;
import standfirst.edition.Runs;
import standfirst.newsletter.Deliveries;

/// The newsroom's desk: whether the day is well, and what waits for somebody to decide.
@RestController
class NewsroomPage {
    private static final int REPORTS = 50;
    private static final int RUNS = 6;

    private final StaffPages pages;
    private final EditorInChief chief;
    private final Reports reports;
    private final Runs runs;
    private final Deliveries deliveries;
    private final Sources sources;
    private final Presses presses;
    private final Diary diary;
    private final InstantSource clock;

    NewsroomPage(
            StaffPages pages,
            EditorInChief chief,
            Reports reports,
            Runs runs,
            Deliveries deliveries,
            Sources sources,
            Presses presses,
            Diary diary,
            InstantSource clock) {
        this.pages = pages;
        this.chief = chief;
        this.reports = reports;
        this.runs = runs;
        this.deliveries = deliveries;
        this.sources = sources;
        this.presses = presses;
        this.diary = diary;
        this.clock = clock;
    }

    @GetMapping("/newsroom")
    ResponseEntity<byte[]> desk(HttpServletRequest request, @RequestParam Map<String, String> said) {
        return pages.page(
                HttpStatus.OK,
                request,
                "staff/newsroom.html",
                say -> Map.of(
                        "proofs", chief.newest(),
                        "reports", reports.open(REPORTS),
                        "log", new RunLog(runs.newest(RUNS), say),
                        "presses", presses,
                        "asked", said.containsKey("asked"),
                        "queue", deliveries.queue(clock.instant()),
                        "paused", deliveries.paused(),
                        "resting", resting()));
    }

    private List<Source> resting() {
        return sources.all().stream()
                .filter(source -> source.health()
                        .restsUntil()
                        .filter(clock.instant()::isBefore)
                        .isPresent())
                .toList();
    }

    @PostMapping("/newsroom/runs")
    ResponseEntity<byte[]> run(Account me) {
        if (!presses.isOpen()) throw new ResponseStatusException(HttpStatus.CONFLICT);
        if (presses.roll(me.displayName())) diary.enter(me, Act.What.ASKED_FOR_A_RUN, "");
        return Forward.to("/newsroom?asked#runs");
    }

    @PostMapping("/newsroom/reports/{id}/settle")
    ResponseEntity<byte[]> settle(Account me, @PathVariable String id) {
        if (!reports.settle(id)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        diary.enter(me, Act.What.SETTLED, id);
        return Forward.to("/newsroom#reports");
    }
}
