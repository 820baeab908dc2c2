package standfirst.staff;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.edition.Assignment;
import standfirst.edition.Handed;
import standfirst.edition.OpenText;
import standfirst.edition.ReviewDesk;
import standfirst.edition.Written;

/// One draft on the translators' desk: each text beside its evidence, to be written, approved, or left for later. A
/// form names the tag of the text as it was seen, so that nobody overwrites what somebody else has written since.
///
/// The page's script sends the same forms and wants no page back: it is answered by the status alone (204 kept or
/// approved, 409 somebody else was before, 422 kept but not approved), with the text's next tag as `ETag`.
@RestController
@RequestMapping("/review/{day}/{from}/{to}")
class ReviewPage {
    /// Code units of a translation; a point has some 200.
    private static final int LONGEST = 4_000;

    private final StaffPages pages;
    private final ReviewDesk desk;

    ReviewPage(StaffPages pages, ReviewDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<byte[]> draft(
            HttpServletRequest request,
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String said) {
        return page(HttpStatus.OK, request, find(me, day, from, to), new Word(at, said), Optional.empty());
    }

    /// What is said of the text with that id since the last form was sent.
    record Word(String at, String said) {}

    private ResponseEntity<byte[]> page(
            HttpStatus status, HttpServletRequest request, Assignment draft, Word word, Optional<Written> conflict) {
        return pages.page(
                status,
                request,
                "staff/draft.html",
                say -> Map.of("sheet", new DraftSheet(draft, say, word, conflict), "here", here(draft)));
    }

    @PostMapping("/texts/{id}")
    ResponseEntity<byte[]> text(
            HttpServletRequest request,
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @PathVariable String id,
            @RequestParam String tag,
            @RequestParam String target,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "keep") String act) {
        if (target.length() > LONGEST || reason.length() > LONGEST)
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        Assignment before = find(me, day, from, to);
        Written written = new Written(
                id, tag, target, Optional.of(reason).filter(words -> !words.isBlank()), act.equals("approve"));
        Handed handed = hand(before, List.of(written), me).getFirst();
        if (request.getHeader("X-Requested-With") != null) return toScript(handed);
        if (handed.result() == Handed.Result.CONFLICT)
            return page(
                    HttpStatus.CONFLICT,
                    request,
                    find(me, day, from, to),
                    new Word(id, "conflict"),
                    Optional.of(written));
        return back(before, id, handed);
    }

    private List<Handed> hand(Assignment draft, List<Written> texts, Account me) {
        Locale from = draft.draft().source();
        Locale to = draft.draft().target();
        return desk.hand(draft.day(), from, to, texts, me.displayName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> toScript(Handed handed) {
        HttpStatus status = switch (handed.result()) {
            case UNCHANGED, KEPT, APPROVED -> HttpStatus.NO_CONTENT;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
        };
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        handed.now().ifPresent(text -> answer.eTag(text.tag()));
        return answer.build();
    }

    /// To the text, or, once it is approved, on to the next that is not.
    private static ResponseEntity<byte[]> back(Assignment draft, String id, Handed handed) {
        String said = handed.result().name().toLowerCase(Locale.ROOT);
        String next = handed.result() == Handed.Result.APPROVED ? after(draft, id) : id;
        return Forward.to(here(draft) + "?at=" + id + "&said=" + said + "#unit-" + next);
    }

    private static String after(Assignment draft, String id) {
        List<OpenText> open = draft.texts().stream()
                .dropWhile(text -> !text.id().equals(id))
                .skip(1)
                .filter(text -> !text.isApproved())
                .toList();
        return open.isEmpty() ? id : open.getFirst().id();
    }

    /// Approves the texts that the check has nothing against, as far as they still are as they were seen: each comes as
    /// `ID TAG`.
    @PostMapping("/approvals")
    ResponseEntity<byte[]> approve(
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "") List<String> seen) {
        Assignment draft = find(me, day, from, to);
        List<Written> approved = draft.texts().stream()
                .filter(text -> seen.contains(DraftSheet.seen(text)))
                .filter(DraftSheet::isReady)
                .map(text -> new Written(text.id(), text.tag(), text.words(), text.reason(), true))
                .toList();
        if (!approved.isEmpty()) hand(draft, approved, me);
        return Forward.to(here(draft));
    }

    /// Who wrote what of a text, and when.
    @GetMapping("/texts/{id}")
    ResponseEntity<byte[]> versions(
            HttpServletRequest request,
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @PathVariable String id) {
        Assignment draft = find(me, day, from, to);
        OpenText text = draft.text(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.page(
                HttpStatus.OK,
                request,
                "staff/versions.html",
                say -> Map.of(
                        "sheet",
                        new DraftSheet(draft, say, new Word("", ""), Optional.empty()),
                        "here",
                        here(draft),
                        "text",
                        text,
                        "versions",
                        desk.versions(draft, id).reversed()));
    }

    private Assignment find(Account me, LocalDate day, String from, String to) {
        return new Pigeonhole(desk, me).find(day, from, to);
    }

    static String here(Assignment draft) {
        return "/review/" + draft.day() + "/" + draft.draft().source().toLanguageTag() + "/"
                + draft.draft().target().toLanguageTag();
    }
}
