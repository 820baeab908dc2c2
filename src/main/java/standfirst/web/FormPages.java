package standfirst.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import standfirst.language.Language;

/// Pages that are made for one request and kept nowhere: with a form that asks us, or an answer to one. Templates find
/// `say`, `masthead` and `spoken`, the languages that we have words in, beside what they are given.
@Component
public final class FormPages {
    private final Templates templates;
    private final Masthead masthead;

    FormPages(Templates templates, Masthead masthead) {
        this.templates = templates;
        this.masthead = masthead.served();
    }

    /// The one that is asked for by `?language=de`, else the browser's.
    public static Locale language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .map(Language::of)
                .filter(Words.LANGUAGES::contains)
                .orElseGet(() -> ErrorPage.language(Collections.list(request.getLocales())));
    }

    public ResponseEntity<byte[]> page(HttpStatus status, Locale speaks, String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("masthead", masthead);
        all.put("say", Say.in(speaks));
        all.put("spoken", Words.LANGUAGES);
        Sheet sheet = Sheet.html(templates.fill(template, speaks, all));
        return ResponseEntity.status(status)
                .contentType(sheet.type())
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", sheet.policy())
                .body(sheet.plain());
    }
}
