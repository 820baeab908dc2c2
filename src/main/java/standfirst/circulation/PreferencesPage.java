package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Wishes;
import standfirst.web.FormPages;

/// Where readers see and change what they get.
@RestController
class PreferencesPage {
    private final Circulation circulation;
    private final Bearer bearer;
    private final FormPages pages;
    private final Form form;
    private final InstantSource clock;

    PreferencesPage(Circulation circulation, Bearer bearer, FormPages pages, Form form, InstantSource clock) {
        this.circulation = circulation;
        this.bearer = bearer;
        this.pages = pages;
        this.form = form;
        this.clock = clock;
    }

    @GetMapping("/preferences/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        return reader(token)
                .map(reader -> page(HttpStatus.OK, token, reader, Filled.of(reader.wishes()), Set.of(), false, speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    private Optional<Subscriber> reader(String token) {
        return bearer.of(Purpose.PREFERENCES, token).filter(Subscriber::isConfirmed);
    }

    @PostMapping("/preferences/{token}")
    ResponseEntity<byte[]> change(
            @PathVariable String token,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        Locale speaks = FormPages.language(request);
        return reader(token)
                .map(reader -> change(token, reader, Filled.of(fields), speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    private ResponseEntity<byte[]> change(String token, Subscriber reader, Filled filled, Locale speaks) {
        List<Locale> offered = form.languages(reader.wishes());
        Optional<Wishes> wishes = filled.wishes(offered, form.sections());
        if (wishes.isEmpty())
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, token, reader, filled, filled.problems(offered), false, speaks);
        return circulation
                .subscriptions()
                .change(reader.id(), wishes.get())
                .map(changed ->
                        page(HttpStatus.OK, token, changed, Filled.of(changed.wishes()), Set.of(), true, speaks))
                .orElseGet(() -> bearer.turnAway(speaks));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            String token,
            Subscriber reader,
            Filled filled,
            Set<String> problems,
            boolean saved,
            Locale speaks) {
        Map<String, Object> values = form.values(filled, problems, form.languages(reader.wishes()), speaks);
        values.put("reader", reader);
        values.put("saved", saved);
        values.put("here", "/preferences/" + token);
        values.put("unsubscribe", circulation.signer().sign(Purpose.UNSUBSCRIBE, reader.id(), clock.instant()));
        return pages.page(status, speaks, "circulation/preferences.html", values);
    }
}
