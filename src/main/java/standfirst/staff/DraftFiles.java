package standfirst.staff;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.draft.UnreadableDraft;
import standfirst.draft.XliffReader;
import standfirst.edition.Assignment;
import standfirst.edition.Receipt;
import standfirst.edition.ReviewDesk;
import standfirst.translation.Returned;

/// Drafts as files, for translators who work with tools of their own: out, and back in.
@RestController
@RequestMapping("/review/{day}/{from}/{to}/file")
class DraftFiles {
    private final StaffPages pages;
    private final ReviewDesk desk;
    private final DraftFormats formats;

    DraftFiles(StaffPages pages, ReviewDesk desk, DraftFormats formats) {
        this.pages = pages;
        this.desk = desk;
        this.formats = formats;
    }

    @GetMapping
    ResponseEntity<byte[]> out(
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "xliff2") String format) {
        Assignment draft = new Pigeonhole(desk, me).find(day, from, to);
        DraftFormats.Name name =
                DraftFormats.Name.find(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DraftFormat as = formats.named(name);
        if (!as.holds(draft.draft())) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        as.write(draft.draft(), file);
        String called = day + "-" + from + "-" + to + as.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(name.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(called).build().toString())
                .body(file.toByteArray());
    }

    @PostMapping
    ResponseEntity<byte[]> in(
            HttpServletRequest request,
            Account me,
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean allRead)
            throws IOException {
        Assignment draft = new Pigeonhole(desk, me).find(day, from, to);
        try (InputStream in = file.getInputStream()) {
            Returned read = XliffReader.read(in);
            if (!read.source().equals(draft.draft().source())
                    || !read.target().equals(draft.draft().target()))
                return refused(
                        request,
                        draft,
                        read.source().toLanguageTag() + " → " + read.target().toLanguageTag());
            return desk.take(allRead ? read.allRead() : read, me.displayName(), Optional.of(day))
                    .map(receipt -> receipt(request, draft, receipt))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (UnreadableDraft malformed) {
            return refused(request, draft, String.valueOf(malformed.getMessage()));
        }
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, Assignment draft, String why) {
        return page(HttpStatus.BAD_REQUEST, request, draft, why, List.of());
    }

    private ResponseEntity<byte[]> receipt(HttpServletRequest request, Assignment draft, Receipt receipt) {
        return page(HttpStatus.OK, request, draft, "", receipt.entries());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, HttpServletRequest request, Assignment draft, String why, List<Receipt.Entry> entries) {
        return pages.page(
                status,
                request,
                "staff/receipt.html",
                say -> Map.of(
                        "sheet",
                        new DraftSheet(draft, say, new ReviewPage.Word("", ""), Optional.empty()),
                        "here",
                        ReviewPage.here(draft),
                        "why",
                        why,
                        "entries",
                        entries));
    }
}
