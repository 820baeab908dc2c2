package standfirst.api;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Editions;
import standfirst.edition.Story;
import standfirst.keypoint.CoverVerifier;
import standfirst.language.Language;

/// What readers see: days, editions, stories, the points of an article.
@RestController
@RequestMapping("/api/v1")
class EditionRoutes {
    private static final EditionJson JSON = new EditionJson(List.of(CoverVerifier.CHECK));

    private final Editions published;
    private final Deadlines deadlines;

    EditionRoutes(Editions published, Deadlines deadlines) {
        this.published = published;
        this.deadlines = deadlines;
    }

    record Languages(List<String> languages) {}

    @GetMapping("/languages")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> languages() {
        return Answer.json(new Languages(
                published.languages().stream().map(Locale::toLanguageTag).toList()));
    }

    record Listed(String id, LocalDate day, String language, String address) {}

    @GetMapping("/editions")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> editions(
            @RequestParam(defaultValue = "mul") String language,
            @RequestParam(defaultValue = Pages.FIRST) int page,
            @RequestParam(defaultValue = Pages.USUAL) int size) {
        Locale asked = Tag.language(language);
        return new Pages(page, size)
                .answer(published.days(asked).stream()
                        .map(day -> new Listed(Edition.id(day, asked), day, asked.toLanguageTag(), at(day, asked)))
                        .toList());
    }

    static String at(LocalDate day, Locale language) {
        return "/api/v1/editions/" + day + "/" + language.toLanguageTag();
    }

    @GetMapping("/editions/{day}/{language}")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> edition(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @RequestParam Optional<Integer> version) {
        return Answer.json(JSON.tree(find(day, language, version)));
    }

    record Told(String id, String section, String headline, String language, int articles, int points, String address) {
        static Told of(Edition edition, Story story) {
            return new Told(
                    story.id(),
                    story.section(),
                    story.lead().headline().target(),
                    story.lead().shownIn(story.lead().headline()).toLanguageTag(),
                    story.tellings().size(),
                    story.said().size(),
                    at(edition.day(), edition.language()) + "/stories/" + story.id());
        }
    }

    @GetMapping("/editions/{day}/{language}/stories")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> stories(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @RequestParam(defaultValue = Pages.FIRST) int page,
            @RequestParam(defaultValue = Pages.USUAL) int size) {
        Edition edition = find(day, language, Optional.empty());
        return new Pages(page, size)
                .answer(edition.stories().map(story -> Told.of(edition, story)).toList());
    }

    @GetMapping("/editions/{day}/{language}/stories/{story}")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> story(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @PathVariable String story) {
        return find(day, language, Optional.empty())
                .stories()
                .filter(told -> told.id().equals(story))
                .findFirst()
                .map(told -> Answer.json(EditionJson.tree(told)))
                .orElseThrow(() -> Problem.notFound("the edition has no story " + story));
    }

    @GetMapping("/editions/{day}/{language}/articles/{article}")
    @Needs(Scope.READ)
    ResponseEntity<byte[]> article(
            @PathVariable @DateTimeFormat(iso = DATE) LocalDate day,
            @PathVariable String language,
            @PathVariable String article) {
        return find(day, language, Optional.empty())
                .tellings()
                .filter(telling -> telling.summary().article().id().equals(article))
                .findFirst()
                .map(telling -> Answer.json(EditionJson.tree(telling)))
                .orElseThrow(() -> Problem.notFound("the edition has no article " + article));
    }

    private Edition find(LocalDate day, String tag, Optional<Integer> version) {
        Locale language = Tag.language(tag);
        return version.map(number -> published.find(day, language, number))
                .orElseGet(() -> published.find(day, language))
                .map(deadlines::forReaders)
                .orElseThrow(() -> Problem.notFound("there is no edition in " + name(language) + " on " + day
                        + version.map(number -> " of version " + number).orElse("")));
    }

    private static String name(Locale language) {
        return language.equals(Language.MULTIPLE) ? "mul (as published)" : language.toLanguageTag();
    }
}
