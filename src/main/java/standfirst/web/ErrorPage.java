package standfirst.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Editions;
import standfirst.language.Language;

/// What a reader sees when there is no page: why, in the browser's language, and the way to the front page. Never what
/// went wrong inside.
@RestController
class ErrorPage implements ErrorController {
    private final Editions editions;
    private final Templates templates;
    private final Masthead masthead;

    ErrorPage(Editions editions, Templates templates, Masthead masthead) {
        this.editions = editions;
        this.templates = templates;
        this.masthead = masthead;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        int status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> (Integer) code)
                .orElse(404);
        Locale language = language(Collections.list(request.getLocales()));
        Sheet sheet = Sheet.html(templates.fill(
                "error.html",
                language,
                Map.of(
                        "masthead", masthead,
                        "say", Say.in(language),
                        "style", Style.address(templates),
                        "reason", reason(status))));
        return Dispatch.toOne(HttpStatusCode.valueOf(status), sheet, encodings);
    }

    static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> Language.of(locale.toLanguageTag()))
                .filter(Words.LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private String reason(int status) {
        if (status == 404) return editions.languages().isEmpty() ? "error.no-edition" : "error.404";
        return status < 500 ? "error.4xx" : "error.5xx";
    }
}
