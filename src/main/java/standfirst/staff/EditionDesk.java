package standfirst.staff;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.EditorInChief;
import standfirst.edition.EditorInChief.Proof;
import standfirst.edition.Reports;
import standfirst.language.Language;
import standfirst.language.Visible;
import standfirst.web.Masthead;
import standfirst.web.PageRenderer;
import standfirst.web.Templates;

/// One edition on the newsroom's desk: as readers will see it, what was withheld from them, to publish it, and to take
/// back what it should not have said.
@RestController
@RequestMapping("/newsroom/editions/{day}/{language}")
class EditionDesk {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_POINT = 1_000;

    /// What the page may do is what a picture of it may: nothing.
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

    private final StaffPages pages;
    private final EditorInChief chief;
    private final Deadlines deadlines;
    private final Reports reports;
    private final Templates templates;
    private final Masthead masthead;
    private final Diary diary;

    EditionDesk(
            StaffPages pages,
            EditorInChief chief,
            Deadlines deadlines,
            Reports reports,
            Templates templates,
            Masthead masthead,
            Diary diary) {
        this.pages = pages;
        this.chief = chief;
        this.deadlines = deadlines;
        this.reports = reports;
        this.templates = templates;
        this.masthead = masthead;
        this.diary = diary;
    }

    @GetMapping
    ResponseEntity<byte[]> edition(
            HttpServletRequest request,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language) {
        return page(HttpStatus.OK, request, find(day, language), "");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, HttpServletRequest request, Proof proof, String refused) {
        return pages.page(
                status,
                request,
                "staff/edition.html",
                Map.of("proof", proof, "edition", proof.edition(), "here", here(proof.edition()), "refused", refused));
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day, @PathVariable String language) {
        Edition shown = deadlines.forReaders(find(day, language).edition());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(new PageRenderer(templates, masthead).edition(shown).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/publish")
    ResponseEntity<byte[]> publish(
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @RequestParam int version) {
        Edition edition = find(day, language).edition();
        if (edition.version() != version) throw new ResponseStatusException(HttpStatus.CONFLICT);
        if (chief.publish(edition)) diary.enter(me, Act.What.PUBLISHED, name(edition) + " version " + version);
        return Forward.to("/newsroom");
    }

    @PostMapping("/withdrawals")
    ResponseEntity<byte[]> withdraw(
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @RequestParam String id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String report) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON)
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        List<Edition> corrected = chief.withdraw(id, reason, editions -> ofDay(day, editions));
        if (corrected.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        diary.enter(me, Act.What.WITHDREW, day + " " + id, reason);
        if (!report.isEmpty() && reports.settle(report)) diary.enter(me, Act.What.SETTLED, report);
        return Forward.to(here(find(day, language).edition()) + "#corrections");
    }

    @PostMapping("/rewordings")
    ResponseEntity<byte[]> reword(
            HttpServletRequest request,
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @RequestParam String id,
            @RequestParam String words,
            @RequestParam String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || words.isBlank() || words.length() > LONGEST_POINT)
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        try {
            if (chief.reword(id, Visible.text(words), reason, editions -> ofDay(day, editions))
                    .isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (Corrector.Refused refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    request,
                    find(day, language),
                    String.valueOf(refused.getMessage()));
        }
        diary.enter(me, Act.What.REWORDED, day + " " + id, words + " – " + reason);
        return Forward.to(here(find(day, language).edition()) + "#corrections");
    }

    private static List<Edition> ofDay(LocalDate day, Editions editions) {
        return editions.languages(day).stream()
                .flatMap(one -> editions.find(day, one).stream())
                .toList();
    }

    private Proof find(LocalDate day, String language) {
        return chief.find(day, Language.of(language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Edition edition) {
        return edition.day() + "/" + edition.language().toLanguageTag();
    }

    private static String here(Edition edition) {
        return "/newsroom/editions/" + name(edition);
    }
}
