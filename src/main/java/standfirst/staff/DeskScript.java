package standfirst.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import standfirst.article.Ids;
import standfirst.web.Templates;

/// The script of the translators' desk, at an address that changes with its text. Without it the forms work by their
/// buttons.
@RestController
class DeskScript {
    private final Templates templates;

    DeskScript(Templates templates) {
        this.templates = templates;
    }

    static String address(Templates templates) {
        return "/review/desk-" + Ids.of(text(templates)) + ".js";
    }

    @GetMapping("/review/desk-{name:[0-9a-f]{16}}.js")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        String text = text(templates);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(
                        name.equals(Ids.of(text))
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePrivate()
                                        .immutable()
                                : CacheControl.noCache())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Templates templates) {
        return templates.fill("staff/desk.js", Locale.ENGLISH, Map.of());
    }
}
