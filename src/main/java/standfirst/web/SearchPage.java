package standfirst.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Editions;
import standfirst.edition.Find;
import standfirst.language.Language;

/// The archive's desk: `/search?q=ferry&language=de`. It speaks the language that is looked in, else the browser's.
@RestController
class SearchPage {
    private static final int STORIES = 30;

    /// Longer questions are cut: nobody types so much.
    private static final int LONGEST = 200;

    private final Editions editions;
    private final Shelf shelf;
    private final Paper paper;
    private final Templates templates;

    SearchPage(Editions editions, Shelf shelf, Paper paper, Templates templates) {
        this.editions = editions;
        this.shelf = shelf;
        this.paper = paper;
        this.templates = templates;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "language", defaultValue = "") String tag,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletRequest request) {
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Locale> languages = editions.languages();
        Optional<Locale> language = languages.stream()
                .filter(other -> other.toLanguageTag().equals(tag))
                .findFirst();
        Locale speaks = language.filter(Words.LANGUAGES::contains)
                .orElseGet(() -> ErrorPage.language(Collections.list(request.getLocales())));
        Map<String, Object> values = new HashMap<>(Map.of(
                "masthead", paper.masthead(),
                "link", paper.links(language.orElse(Language.MULTIPLE), Links.FRONT),
                "say", Say.in(speaks),
                "style", Style.address(templates),
                "words", words.strip(),
                "language", language.map(Locale::toLanguageTag).orElse(""),
                "languages", languages,
                "found", found(words, language)));
        Sheet sheet = Sheet.html(templates.fill("search.html", speaks, values));
        return Dispatch.toOne(HttpStatus.OK, sheet, encodings);
    }

    private List<Find> found(String words, Optional<Locale> language) {
        if (words.isBlank()) return List.of();
        return shelf.search(words, language, STORIES);
    }

    /// Where a story that was found stands, today and in ten years.
    static String address(Find find) {
        String folder =
                find.language().equals(Language.MULTIPLE) ? "" : find.language().toLanguageTag() + "/";
        return "/" + find.day() + "/" + folder + "articles/" + find.article() + ".html";
    }
}
