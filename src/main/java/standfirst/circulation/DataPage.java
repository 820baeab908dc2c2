package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.newsletter.PersonalData;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Subscriber;
import standfirst.web.FormPages;

/// Where readers take away what is kept of them, and have it erased (GDPR, articles 15 and 17), by the link in any of
/// their mails.
@RestController
@RequestMapping("/preferences/{token}")
class DataPage {
    private final Bearer bearer;
    private final PersonalData data;
    private final FormPages pages;

    DataPage(Bearer bearer, PersonalData data, FormPages pages) {
        this.bearer = bearer;
        this.data = data;
        this.pages = pages;
    }

    @GetMapping("/data")
    ResponseEntity<byte[]> take(@PathVariable String token, HttpServletRequest request) {
        return bearer.of(Purpose.PREFERENCES, token)
                .map(reader -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("my-data.json")
                                        .build()
                                        .toString())
                        .body(data.of(reader.mailbox()).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> bearer.turnAway(FormPages.language(request)));
    }

    @GetMapping("/erase")
    ResponseEntity<byte[]> ask(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        return bearer.of(Purpose.PREFERENCES, token)
                .map(reader -> page(Optional.of(reader), speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    @PostMapping("/erase")
    ResponseEntity<byte[]> erase(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        Optional<Subscriber> reader = bearer.of(Purpose.PREFERENCES, token);
        reader.ifPresent(known -> data.erase(known.mailbox()));
        return reader.map(gone -> page(Optional.empty(), speaks)).orElseGet(() -> bearer.turnAway(speaks));
    }

    private ResponseEntity<byte[]> page(Optional<Subscriber> reader, Locale speaks) {
        return pages.page(HttpStatus.OK, speaks, "circulation/erase.html", Map.of("reader", reader));
    }
}
