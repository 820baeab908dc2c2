package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/// Where readers end it. Mail programs do so in one click (RFC 8058): they send the same POST with a body of their own,
/// without having seen the page.
@RestController
class UnsubscribePage {
    private final Circulation circulation;
    private final Bearer bearer;
    private final FormPages pages;

    UnsubscribePage(Circulation circulation, Bearer bearer, FormPages pages) {
        this.circulation = circulation;
        this.bearer = bearer;
        this.pages = pages;
    }

    /// Who is not there any more has nothing to end.
    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        return bearer.id(Purpose.UNSUBSCRIBE, token)
                .map(id -> page(circulation.subscriptions().find(id).filter(UnsubscribePage::isThere), speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    private static boolean isThere(Subscriber reader) {
        return !(reader.standing() instanceof Standing.Left);
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> end(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        Optional<String> id = bearer.id(Purpose.UNSUBSCRIBE, token);
        id.ifPresent(circulation.subscriptions()::leave);
        return id.map(gone -> page(Optional.empty(), speaks)).orElseGet(() -> bearer.turnAway(speaks));
    }

    private ResponseEntity<byte[]> page(Optional<Subscriber> reader, Locale speaks) {
        return pages.page(HttpStatus.OK, speaks, "circulation/unsubscribe.html", Map.of("reader", reader));
    }
}
