package standfirst.api;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.draft.UnreadableDraft;
import standfirst.draft.XliffReader;
import standfirst.edition.Assignment;
import standfirst.edition.Handed;
import standfirst.edition.OpenText;
import standfirst.edition.Receipt;
import standfirst.edition.ReviewDesk;
import standfirst.edition.Written;
import standfirst.language.Visible;
import standfirst.translation.Returned;

/// The translators' desk: drafts, text by text or as XLIFF files.
@RestController
@RequestMapping("/api/v1/drafts")
class DraftRoutes {
    private static final int DAYS = 7;
    private static final int LONGEST = 4_000;
    private static final String XLIFF = "application/xliff+xml";

    private final ReviewDesk desk;
    private final DraftFormats formats;

    DraftRoutes(ReviewDesk desk, DraftFormats formats) {
        this.desk = desk;
        this.formats = formats;
    }

    record Listed(LocalDate day, String from, String to, int texts, long approved, String address) {
        static Listed of(Assignment draft) {
            return new Listed(
                    draft.day(),
                    draft.draft().source().toLanguageTag(),
                    draft.draft().target().toLanguageTag(),
                    draft.texts().size(),
                    draft.approved(),
                    at(draft));
        }
    }

    private static String at(Assignment draft) {
        return "/api/v1/drafts/" + draft.day() + "/" + draft.draft().source().toLanguageTag() + "/"
                + draft.draft().target().toLanguageTag();
    }

    @GetMapping
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> drafts(
            @RequestParam String to,
            @RequestParam(defaultValue = Pages.FIRST) int page,
            @RequestParam(defaultValue = Pages.USUAL) int size) {
        return new Pages(page, size)
                .answer(desk.newest(Tag.language(to), DAYS).stream()
                        .map(Listed::of)
                        .toList());
    }

    @GetMapping("/{day}/{from}/{to}")
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> draft(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to) {
        return Answer.json(DraftAnswer.of(find(day, from, to)));
    }

    @GetMapping("/{day}/{from}/{to}/file")
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> file(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "xliff2") String format) {
        DraftFormats.Name name = DraftFormats.Name.find(format)
                .orElseThrow(() -> Problem.badRequest("format: one of " + List.of(DraftFormats.Name.values())));
        DraftFormat as = formats.named(name);
        Assignment draft = find(day, from, to);
        if (!as.holds(draft.draft())) throw Problem.notFound("nothing of the draft is approved yet");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as.write(draft.draft(), out);
        return Answer.of(MediaType.parseMediaType(name.type()), out.toByteArray());
    }

    record Taken(int version, List<TakenText> texts) {
        static Taken of(Receipt receipt) {
            return new Taken(
                    receipt.edition().version(),
                    receipt.entries().stream()
                            .map(entry -> new TakenText(
                                    entry.id(), entry.fate().name().toLowerCase(Locale.ROOT), entry.detail()))
                            .toList());
        }
    }

    record TakenText(String id, String fate, String detail) {}

    @PutMapping(
            path = "/{day}/{from}/{to}/file",
            consumes = {XLIFF, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> takeFile(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam String by,
            @RequestParam(defaultValue = "false") boolean allRead,
            @RequestBody byte[] body) {
        Returned read = read(body);
        if (!read.source().equals(Tag.language(from)) || !read.target().equals(Tag.language(to)))
            throw Problem.badRequest("the file is a draft from " + read.source().toLanguageTag() + " into "
                    + read.target().toLanguageTag());
        return desk.take(allRead ? read.allRead() : read, name(by), Optional.of(day))
                .map(Taken::of)
                .map(Answer::json)
                .orElseThrow(() -> noDraft(day, from, to));
    }

    private static Returned read(byte[] body) {
        try {
            return XliffReader.read(new ByteArrayInputStream(body));
        } catch (UnreadableDraft malformed) {
            throw Problem.badRequest(String.valueOf(malformed.getMessage()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @GetMapping("/{day}/{from}/{to}/texts/{id}")
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> text(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @PathVariable String id) {
        return text(find(day, from, to).text(id).orElseThrow(() -> Problem.notFound("the draft has no text " + id)));
    }

    /// What a translator wrote, by whom, why it is to stand although the check speaks against it, and whether it is
    /// to be approved or only kept.
    record Handing(@Nullable String target, @Nullable String by, Optional<String> reason, Optional<Boolean> approve) {
        Written written(String id, String ifMatch) {
            if (target == null || target.length() > LONGEST)
                throw Problem.badRequest("target: the translation, up to " + LONGEST + " characters");
            return new Written(id, ifMatch.replace("\"", ""), target, reason, approve.orElse(false));
        }
    }

    @PutMapping(path = "/{day}/{from}/{to}/texts/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.TRANSLATE)
    ResponseEntity<byte[]> hand(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String from,
            @PathVariable String to,
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @RequestBody byte[] body) {
        Handing handing = Json.read(body, Handing.class);
        Written written = handing.written(
                id,
                ifMatch.orElseThrow(() ->
                        Problem.of(HttpStatus.PRECONDITION_REQUIRED, "If-Match: the ETag of the text as it was read")));
        List<Handed> handed = desk.hand(day, Tag.language(from), Tag.language(to), List.of(written), name(handing.by()))
                .orElseThrow(() -> noDraft(day, from, to));
        return answer(handed.getFirst());
    }

    private static ResponseEntity<byte[]> answer(Handed handed) {
        OpenText now = handed.now()
                .orElseThrow(() -> Problem.notFound(
                        "the draft has no text " + handed.written().unit()));
        return switch (handed.result()) {
            case UNCHANGED, KEPT, APPROVED -> text(now);
            case GONE -> throw Problem.notFound("the draft has no text " + now.id());
            case CONFLICT ->
                throw Problem.of(HttpStatus.PRECONDITION_FAILED, "somebody else has changed it since it was read")
                        .with(HttpHeaders.ETAG, tag(now))
                        .telling(Map.of("current", DraftAnswer.Text.of(now)));
            case REFUSED ->
                throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "kept, but not approved: "
                                        + (now.words().isEmpty()
                                                ? "there are no words"
                                                : "the check speaks against it; a reason lets it stand"))
                        .with(HttpHeaders.ETAG, tag(now))
                        .telling(Map.of("current", DraftAnswer.Text.of(now)));
        };
    }

    private static ResponseEntity<byte[]> text(OpenText text) {
        return Answer.json(DraftAnswer.Text.of(text), HttpHeaders.ETAG, tag(text));
    }

    private static String tag(OpenText text) {
        return "\"" + text.tag() + "\"";
    }

    private static String name(@Nullable String by) {
        String name = Visible.text(by == null ? "" : by);
        if (name.isEmpty() || name.length() > 100)
            throw Problem.badRequest("by: whose translation is it? Readers see the name, of up to 100 characters");
        return name;
    }

    private Assignment find(LocalDate day, String from, String to) {
        return desk.find(day, Tag.language(from), Tag.language(to)).orElseThrow(() -> noDraft(day, from, to));
    }

    private static Problem noDraft(LocalDate day, String from, String to) {
        return Problem.notFound("there is no draft from " + from + " into " + to + " on " + day);
    }
}
