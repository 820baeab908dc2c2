package standfirst.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.language.Language;

/// The newest editions and their articles, at the same relative addresses as in the output folder.
@RestController
public class Site {
    private final Editions editions;
    private final PageRenderer pages;

    Site(Editions editions, PageRenderer pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping(path = {"/", "/index.html"})
    ResponseEntity<String> front() {
        return page(editions.latest(Language.MULTIPLE).map(pages::edition));
    }

    @GetMapping(path = {"/{language:[a-z]{2,3}}/", "/{language:[a-z]{2,3}}/index.html"})
    ResponseEntity<String> front(@PathVariable String language) {
        return page(editions.latest(Locale.of(language)).map(pages::edition));
    }

    @GetMapping("/articles/{id:[0-9a-f]{16}}.html")
    ResponseEntity<String> article(@PathVariable String id) {
        return page(editions.latest(Language.MULTIPLE).flatMap(edition -> article(edition, id)));
    }

    @GetMapping("/{language:[a-z]{2,3}}/articles/{id:[0-9a-f]{16}}.html")
    ResponseEntity<String> article(@PathVariable String language, @PathVariable String id) {
        return page(editions.latest(Locale.of(language)).flatMap(edition -> article(edition, id)));
    }

    private Optional<String> article(Edition edition, String id) {
        return edition.stories()
                .flatMap(story -> story.tellings().stream()
                        .filter(telling -> telling.summary().article().id().equals(id))
                        .map(telling -> pages.article(edition, story, telling)))
                .findFirst();
    }

    private static ResponseEntity<String> page(Optional<String> html) {
        return html.map(text ->
                        ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
