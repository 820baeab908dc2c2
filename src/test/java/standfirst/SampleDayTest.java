package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Article;
import standfirst.command.CommandLineFace;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.keypoint.Evidence;
import standfirst.language.Language;
import standfirst.translation.Translation;

/// The main job, end to end, as a newcomer meets it: the bundled day, from its list of feeds to page, mail and JSON.
class SampleDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    static Path folder;

    private static Path out;
    private static Edition published;
    private static Edition arabic;

    @BeforeAll
    static void digest() {
        out = folder.resolve("out");
        Path data = folder.resolve("data");
        try (Assembly assembly = new Assembly(Optional.of(Path.of("").toAbsolutePath()))) {
            int exit = CommandLineFace.of(assembly)
                    .execute(
                            "digest",
                            "src/sample/sources.opml",
                            "--language=ar,de",
                            "--date=2026-11-24",
                            "--out=" + out,
                            "--data=" + data);
            assertEquals(0, exit);
            var editions = assembly.store(data).editions();
            published = editions.find(DAY, Language.MULTIPLE).orElseThrow();
            arabic = editions.find(DAY, Locale.of("ar")).orElseThrow();
        }
    }

    private static List<Translation> tellings(Edition edition) {
        return edition.stories().map(Story::tellings).flatMap(List::stream).toList();
    }

    @Test
    void articlesInTwelveLanguagesHavePoints() {
        Set<String> languages = tellings(published).stream()
                .filter(telling -> !telling.points().isEmpty())
                .map(telling -> telling.summary().article().language().getLanguage())
                .collect(Collectors.toSet());

        assertEquals(Set.of("en", "de", "fr", "es", "pt", "ru", "tr", "hi", "ar", "fa", "zh", "ja"), languages);
    }

    @Test
    void everyPrintedEvidenceIsVerbatimInItsArticle() {
        for (Translation telling : tellings(published)) {
            Article article = telling.summary().article();
            for (var point : telling.summary().points())
                for (Evidence evidence : point.evidence()) {
                    assertEquals(article.id(), evidence.article());
                    assertEquals(evidence.text(), article.text().substring(evidence.start(), evidence.end()));
                }
        }
    }

    @Test
    void pageThatIsAConsentLayerIsSkippedWithTheReason() {
        assertEquals(1, published.skipped().size());
        assertTrue(published.skipped().getFirst().source().endsWith("muro-aceite.html"));
        assertTrue(published.skipped().getFirst().reason().contains("consent"));
    }

    @Test
    void previewIsMarked() {
        assertEquals(
                List.of("Zahnradbauer Kolb stellt Antrag auf Insolvenz in Eigenverwaltung"),
                tellings(published).stream()
                        .map(telling -> telling.summary().article())
                        .filter(article -> article.facts().preview())
                        .map(Article::headline)
                        .toList());
    }

    @Test
    void withoutAModelNothingIsTranslatedAndTheOriginalIsMarked() throws Exception {
        for (Translation telling : tellings(arabic))
            assertTrue(telling.headline().isOriginal());
        assertTrue(Files.readString(out.resolve("ar/index.html")).contains("lang=\"ar\" dir=\"rtl\""));
        assertTrue(Files.exists(out.resolve("ar/drafts/en-ar.xlf")));
        assertFalse(Files.exists(out.resolve("drafts")));
    }

    @Test
    void mailAndPageAreTheSameEdition() throws Exception {
        String json = Files.readString(out.resolve("edition.json"));
        String page = Files.readString(out.resolve("index.html"));
        assertTrue(Files.size(out.resolve("newsletter.eml")) > 10_000);
        for (Translation telling : tellings(published)) {
            String id = telling.summary().article().id();
            assertTrue(json.contains(id) && page.contains(id), id);
            assertTrue(Files.exists(out.resolve("articles").resolve(id + ".html")), id);
        }
    }

    @Test
    void editionHoldsWhenItIsCheckedAgainFromItsOwnQuotes() {
        assertEquals(0, run("recheck", out.resolve("edition.json").toString()));
        assertEquals(0, run("recheck", out.resolve("ar/edition.json").toString()));
    }

    @Test
    void changedPointDoesNotHold() throws Exception {
        String json = Files.readString(out.resolve("edition.json"));
        Path forged = folder.resolve("forged.json");
        Files.write(forged, json.replace("412", "512").getBytes(StandardCharsets.UTF_8));

        assertEquals(1, run("recheck", forged.toString()));
    }

    @Test
    void publishersOwnPointsAreCheckedAndOneHasNoSupport() {
        assertEquals(1, run("check", "src/sample/pages/meridianwire/suryapur-night-buses.html"));
    }

    private static int run(String... arguments) {
        try (Assembly assembly = new Assembly(Optional.empty())) {
            return CommandLineFace.of(assembly).execute(arguments);
        }
    }
}
