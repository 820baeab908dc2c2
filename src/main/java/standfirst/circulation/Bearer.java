package standfirst.circulation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Subscriber;
import standfirst.web.FormPages;

/// Who comes with a signed link. Nothing else says who they are: no cookie, no session.
@Component
final class Bearer {
    private final Circulation circulation;
    private final FormPages pages;

    Bearer(Circulation circulation, FormPages pages) {
        this.circulation = circulation;
        this.pages = pages;
    }

    /// The subscriber's id, if the link is ours and for this.
    Optional<String> id(Purpose purpose, String token) {
        return circulation.signer().read(purpose, token);
    }

    Optional<Subscriber> of(Purpose purpose, String token) {
        return id(purpose, token).flatMap(circulation.subscriptions()::find);
    }

    /// One answer to all links that open nothing, whatever is wrong with them.
    ResponseEntity<byte[]> turnAway(Locale speaks) {
        return pages.page(HttpStatus.NOT_FOUND, speaks, "circulation/ended.html", Map.of());
    }
}
