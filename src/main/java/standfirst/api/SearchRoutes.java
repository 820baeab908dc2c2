package standfirst.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Deadlines;
import standfirst.edition.EditionJson;
import standfirst.edition.Editions;
import standfirst.edition.Find;

/// What was told, by its words, and what was taken back.
@RestController
@RequestMapping("/api/v1")
class SearchRoutes {
    /// More answers nobody reads; whoever wants them all takes the editions.
    private static final int MOST = 200;

    private static final int LONGEST = 200;

    private final Editions published;

    private final Deadlines deadlines;

    SearchRoutes(Editions published, Deadlines deadlines) {
        this.published = published;
        this.deadlines = deadlines;
    }

    record Found(LocalDate day, String language, String story, String headline, List<String> points, String address) {
        static Found of(Find find) {
            return new Found(
                    find.day(),
                    find.language().toLanguageTag(),
                    find.story(),
                    find.headline(),
                    find.points(),
                    EditionRoutes.at(find.day(), find.language()) + "/stories/" + find.story());
        }
    }

    @GetMapping("/search")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> search(
            @RequestParam("q") String words,
            @RequestParam Optional<String> language,
            @RequestParam(defaultValue = Pages.FIRST) int page,
            @RequestParam(defaultValue = Pages.USUAL) int size) {
        if (words.isBlank() || words.length() > LONGEST)
            throw Problem.badRequest("q: words to look for, up to " + LONGEST + " characters");
        Optional<Locale> asked = language.map(Tag::language);
        return new Pages(page, size)
                .answer(published.search(words, asked, MOST, deadlines).stream()
                        .map(Found::of)
                        .toList());
    }

    @GetMapping("/corrections")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> corrections(
            @RequestParam(defaultValue = "mul") String language,
            @RequestParam(defaultValue = Pages.FIRST) int page,
            @RequestParam(defaultValue = Pages.USUAL) int size) {
        return new Pages(page, size)
                .answer(published.corrections(Tag.language(language), MOST).stream()
                        .map(EditionJson::tree)
                        .toList());
    }
}
