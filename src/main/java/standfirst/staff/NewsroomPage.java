package standfirst.staff;

import static java.util.Map.entry;

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
import standfirst.edition.Run;
import standfirst.edition.Runs;
import standfirst.llm.Bookkeeper;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Subscribers;

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
    private final Subscribers subscribers;
    private final Bookkeeper books;
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
            Subscribers subscribers,
            Bookkeeper books,
            Presses presses,
            Diary diary,
            InstantSource clock) {
        this.pages = pages;
        this.chief = chief;
        this.reports = reports;
        this.runs = runs;
        this.deliveries = deliveries;
        this.sources = sources;
        this.subscribers = subscribers;
        this.books = books;
        this.presses = presses;
        this.diary = diary;
        this.clock = clock;
    }

    @GetMapping("/newsroom")
    ResponseEntity<byte[]> desk(HttpServletRequest request, @RequestParam Map<String, String> said) {
        List<Run> newest = runs.newest(RUNS);
        return pages.page(
                HttpStatus.OK,
                request,
                "staff/newsroom.html",
                say -> Map.ofEntries(
                        entry("proofs", chief.newest()),
                        entry("reports", reports.open(REPORTS)),
                        entry("log", new RunLog(newest, say)),
                        entry("unrest", new RunLog(newest, say).isUnderWay()),
                        entry("presses", presses),
                        entry("morning", morning()),
                        entry("asked", said.containsKey("asked")),
                        entry("queue", deliveries.queue(clock.instant())),
                        entry("paused", deliveries.paused()),
                        entry("resting", resting())));
    }

    private Morning morning() {
        return Morning.of(presses, subscribers, deliveries, books, clock.instant(), books.today());
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
