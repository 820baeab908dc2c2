package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.newsletter.Asking;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Wishes;
import standfirst.web.FormPages;
import standfirst.web.Turnstile;

/// The form on which somebody asks for the edition by mail. The answer says nothing of whether the address is known,
/// and
/// comes before anybody has looked.
@RestController
class SubscribePage {
    /// A school or an office has one address on the net.
    private static final int OF_A_CLIENT = 20;

    /// A robot with many addresses on the net must not make us one that everybody blocks.
    private static final int OF_ALL = 2_000;

    /// Nobody's mailbox is filled by somebody who types in their address again and again.
    private static final int FOR_AN_ADDRESS = 3;

    private final Circulation circulation;
    private final FormPages pages;
    private final Form form;
    private final InstantSource clock;
    private final Turnstile clients;
    private final Turnstile addresses;

    SubscribePage(Circulation circulation, FormPages pages, Form form, InstantSource clock) {
        this.circulation = circulation;
        this.pages = pages;
        this.form = form;
        this.clock = clock;
        this.clients = new Turnstile(clock, OF_A_CLIENT, OF_ALL);
        this.addresses = new Turnstile(clock, FOR_AN_ADDRESS, OF_ALL);
    }

    @GetMapping("/subscribe")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Locale speaks = FormPages.language(request);
        ZoneId zone = Zones.guess(Collections.list(request.getLocales()), circulation.zone());
        return form(HttpStatus.OK, Filled.before(speaks, form.languages(), zone), Set.of(), speaks);
    }

    private ResponseEntity<byte[]> form(HttpStatus status, Filled filled, Set<String> problems, Locale speaks) {
        Map<String, Object> values = form.values(filled, problems, form.languages(), speaks);
        values.put("findable", true);
        return pages.page(status, speaks, "circulation/subscribe.html", values);
    }

    @PostMapping("/subscribe")
    ResponseEntity<byte[]> ask(HttpServletRequest request, @RequestParam MultiValueMap<String, String> fields) {
        Locale speaks = FormPages.language(request);
        if (Elsewhere.sent(request)) return word(HttpStatus.FORBIDDEN, "elsewhere", speaks);
        Filled filled = Filled.of(fields);
        Set<String> problems = new TreeSet<>(filled.problems(form.languages()));
        Optional<Mailbox> mailbox = filled.mailbox();
        if (mailbox.isEmpty()) problems.add("address");
        if (!problems.isEmpty()) return form(HttpStatus.UNPROCESSABLE_CONTENT, filled, problems, speaks);
        Wishes wishes = filled.wishes(form.languages(), form.sections()).orElseThrow();
        Asking asking = new Asking(mailbox.orElseThrow(), wishes, speaks, clock.instant());
        return isRobot(fields) ? sent(asking) : take(asking, request.getRemoteAddr());
    }

    /// A field that no person sees.
    private static boolean isRobot(MultiValueMap<String, String> fields) {
        return fields.getOrDefault("website", List.of()).stream().anyMatch(text -> !text.isEmpty());
    }

    private ResponseEntity<byte[]> take(Asking asking, String client) {
        if (!clients.passes(client) || !addresses.passes(asking.mailbox().key()))
            return word(HttpStatus.TOO_MANY_REQUESTS, "often", asking.language());
        return circulation.intake().take(asking)
                ? sent(asking)
                : word(HttpStatus.SERVICE_UNAVAILABLE, "often", asking.language());
    }

    private ResponseEntity<byte[]> sent(Asking asking) {
        return pages.page(
                HttpStatus.OK,
                asking.language(),
                "circulation/sent.html",
                Map.of("address", asking.mailbox().address()));
    }

    private ResponseEntity<byte[]> word(HttpStatus status, String word, Locale speaks) {
        return pages.page(status, speaks, "circulation/word.html", Map.of("word", word));
    }
}
