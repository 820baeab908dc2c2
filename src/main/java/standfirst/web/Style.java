package standfirst.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import standfirst.article.Ids;

/// The style of all pages in one file, at an address that changes with its text, so that a browser fetches it once.
@RestController
public class Style {
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Templates templates;

    Style(Templates templates) {
        this.templates = templates;
    }

    /// Where it lies now.
    public static String address(Templates templates) {
        return "/style-" + Ids.of(text(templates)) + ".css";
    }

    /// Under an earlier name too, which a page that was read yesterday may still ask for; but that one is not to be
    /// kept.
    @GetMapping("/style-{name:[0-9a-f]{16}}.css")
    ResponseEntity<byte[]> file(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        String text = text(templates);
        return Dispatch.toAll(
                Sheet.of("text/css;charset=UTF-8", text),
                encodings,
                name.equals(Ids.of(text))
                        ? CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()
                        : CacheControl.noCache());
    }

    private static String text(Templates templates) {
        return templates.fill("style.css", Locale.ENGLISH, Map.of())
                + templates.fill("desk.css", Locale.ENGLISH, Map.of());
    }
}
