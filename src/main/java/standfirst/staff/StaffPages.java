package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import standfirst.web.Masthead;
import standfirst.web.Say;
import standfirst.web.Style;
import standfirst.web.Templates;

/// Sets a page of the staff's, in the browser's language: `pages.page(request, "staff/runs.html", Map.of("runs",
/// runs))`. Templates also find `say`, `masthead`, `path`, `csrf` (the token that every form sends back as `_csrf`),
/// `script`, the address of the desk's script, and `me`, the account of who is signed in, if anybody is.
@Component
class StaffPages {
    private static final String POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action"
            + " 'self'; connect-src 'self'; script-src 'self'; img-src data:; style-src 'self' '%s'";

    private final Templates templates;
    private final Masthead masthead;

    StaffPages(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead;
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, String template, Map<String, Object> values) {
        return page(HttpStatus.OK, request, template, values);
    }

    ResponseEntity<byte[]> page(
            HttpStatus status, HttpServletRequest request, String template, Map<String, Object> values) {
        return page(status, request, template, say -> values);
    }

    /// With values that speak to whoever is asking.
    ResponseEntity<byte[]> page(
            HttpStatus status, HttpServletRequest request, String template, Function<Say, Map<String, Object>> values) {
        Say say = Say.toReader(Collections.list(request.getLocales()));
        Map<String, Object> all = new HashMap<>(values.apply(say));
        all.put("masthead", masthead);
        all.put("say", say);
        all.put("path", request.getRequestURI());
        all.put("me", account(request));
        all.put("places", account(request).map(Place::of).orElse(List.of()));
        all.put("csrf", token(request));
        all.put("style", Style.address(templates));
        all.put("script", DeskScript.address(templates));
        String html = templates.fill(template, Locale.forLanguageTag(say.tag()), all);
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY.formatted(hash(style(html))))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Account> account(HttpServletRequest request) {
        return Optional.ofNullable((Account) request.getAttribute(StillLetIn.ACCOUNT));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf ? csrf.getToken() : "";
    }

    private static String style(String html) {
        int start = html.indexOf("<style>") + "<style>".length();
        return html.substring(start, html.indexOf("</style>", start));
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
