package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.web.FormPages;

/// Where the link in the confirmation mail leads. Mail scanners open every link, so opening it says yes to nothing.
@RestController
class ConfirmPage {
    private final Circulation circulation;
    private final Bearer bearer;
    private final FormPages pages;

    ConfirmPage(Circulation circulation, Bearer bearer, FormPages pages) {
        this.circulation = circulation;
        this.bearer = bearer;
        this.pages = pages;
    }

    @GetMapping("/confirm/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        return bearer.of(Purpose.CONFIRM, token)
                .filter(reader -> !(reader.standing() instanceof Standing.Left))
                .map(reader -> page(reader, speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    @PostMapping("/confirm/{token}")
    ResponseEntity<byte[]> confirm(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        return bearer.id(Purpose.CONFIRM, token)
                .flatMap(circulation.subscriptions()::confirm)
                .map(reader -> page(reader, speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    private ResponseEntity<byte[]> page(Subscriber reader, Locale speaks) {
        return pages.page(HttpStatus.OK, speaks, "circulation/confirm.html", Map.of("reader", reader));
    }
}
