package standfirst.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.edition.Report;
import standfirst.edition.Reports;
import standfirst.language.Language;

/// Where readers say what is wrong with a point: `/report/POINT`, in the folder of the edition that they read. The page
/// shows the point with its evidence; it sets no cookie and asks for no name.
@RestController
@RequestMapping({
    "/report/{point:[0-9a-f]{16}}",
    "/{language:[a-z]{2,3}}/report/{point:[0-9a-f]{16}}",
    "/{day:[0-9-]{10}}/report/{point:[0-9a-f]{16}}",
    "/{day:[0-9-]{10}}/{language:[a-z]{2,3}}/report/{point:[0-9a-f]{16}}"
})
class ReportDesk {
    /// Ten an hour are many for one reader; five hundred are more than a newsroom looks at.
    private static final int OF_ONE_READER = 10;

    private static final int OF_ALL = 500;

    private final Shelf shelf;
    private final Paper paper;
    private final Templates templates;
    private final Reports reports;
    private final InstantSource clock;
    private final Turnstile turnstile;

    ReportDesk(Shelf shelf, Paper paper, Templates templates, Reports reports, InstantSource clock) {
        this.shelf = shelf;
        this.paper = paper;
        this.templates = templates;
        this.reports = reports;
        this.clock = clock;
        this.turnstile = new Turnstile(clock, OF_ONE_READER, OF_ALL);
    }

    /// What came in by the form.
    private record Form(String kind, String note) {
        static final Form EMPTY = new Form("", "");

        Optional<Report.Kind> said() {
            return Arrays.stream(Report.Kind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst();
        }

        /// Browsers count a line's end as one character and send two.
        Optional<String> words() {
            String words = Harmless.text(note.replace("\r\n", "\n")).strip();
            return Optional.of(words.length() > Report.LONGEST_NOTE ? words.substring(0, Report.LONGEST_NOTE) : words)
                    .filter(some -> !some.isBlank());
        }
    }

    @GetMapping
    ResponseEntity<byte[]> form(
            @PathVariable Optional<String> day,
            @PathVariable Optional<String> language,
            @PathVariable String point,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return page(HttpStatus.OK, place(day, language, point), Form.EMPTY, sent ? "report.thanks" : "", encodings);
    }

    @PostMapping
    ResponseEntity<byte[]> send(
            @PathVariable Optional<String> day,
            @PathVariable Optional<String> language,
            @PathVariable String point,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam(name = "website", defaultValue = "") String trap,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletRequest request) {
        PointPlace place = place(day, language, point);
        Form form = new Form(kind, note);
        if (form.said().isEmpty())
            return page(HttpStatus.UNPROCESSABLE_CONTENT, place, form, "report.choose", encodings);
        if (!turnstile.passes(request.getRemoteAddr()))
            return page(HttpStatus.TOO_MANY_REQUESTS, place, form, "report.too-many", encodings);
        // A field that people do not see: what fills it in is told the same and not heard.
        if (trap.isEmpty()) reports.add(report(place, form.said().get(), form.words()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI() + "?sent=true"))
                .build();
    }

    private Report report(PointPlace place, Report.Kind kind, Optional<String> words) {
        return new Report(
                place.grounded().id(),
                place.telling().summary().article().id(),
                place.edition().day(),
                place.edition().language(),
                place.edition().version(),
                place.point().target(),
                kind,
                words,
                clock.instant());
    }

    /// In the day's edition, or in the newest and else the one that told it first.
    private PointPlace place(Optional<String> asked, Optional<String> tag, String point) {
        Locale language = tag.map(Locale::of).orElse(Language.MULTIPLE);
        return asked.map(ReportDesk::day)
                .map(day -> shelf.find(day, language).flatMap(edition -> PointPlace.find(edition, point)))
                .orElseGet(() -> shelf.newest(language)
                        .flatMap(edition -> PointPlace.find(edition, point))
                        .or(() -> shelf.firstTold(language, point)
                                .flatMap(day -> shelf.find(day, language))
                                .flatMap(edition -> PointPlace.find(edition, point))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noSuchDay) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, PointPlace place, Form form, String message, String encodings) {
        Locale speaks = Words.in(Shown.language(place.telling())).language();
        Map<String, Object> values = new HashMap<>(Map.of(
                "masthead", paper.masthead(),
                "say", Say.in(speaks),
                "link", paper.links(place.edition().language(), Links.FRONT),
                "style", Style.address(templates),
                "place", place,
                "kinds", kinds(place),
                "kind", form.kind(),
                "note", form.note(),
                "message", message));
        Sheet sheet = Sheet.html(templates.fill("report.html", speaks, values));
        return Dispatch.toOne(status, sheet, encodings);
    }

    private static List<Report.Kind> kinds(PointPlace place) {
        return Arrays.stream(Report.Kind.values())
                .filter(kind ->
                        kind != Report.Kind.TRANSLATION || !place.point().isOriginal())
                .toList();
    }
}
