package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Segmenter;
import standfirst.language.LanguageDetector;

class DifferencesTest {
    private final ArticleReader reader = new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());

    private String marked(String text, Locale language, String point) {
        var article = reader.read("a", "", text, Optional.of(language), Optional.empty());
        List<Evidence> evidence = article.sentences().stream()
                .map(s -> new Evidence("a", 0, s.start(), s.end(), s.text()))
                .toList();
        StringBuilder marked = new StringBuilder(point);
        for (Differences.Span span : Differences.of(article).in(point, evidence).reversed())
            marked.insert(span.end(), ']').insert(span.start(), '[');
        return marked.toString();
    }

    @Test
    void anotherNumberAndAnotherPostAreMarked() {
        assertEquals(
                "[Innenminister] Dahlmann verlangt [binnen 20 Tagen] einen Bericht.",
                marked(
                        "Verkehrsminister Erik Dahlmann verlangt innerhalb von 14 Tagen einen ersten Bericht.",
                        Locale.GERMAN,
                        "Innenminister Dahlmann verlangt binnen 20 Tagen einen Bericht."));
    }

    @Test
    void wordsThatMeanTheSameAreNotMarked() {
        assertEquals(
                "Ticket prices climbed by a quarter.",
                marked(
                        "The price of tickets rose 25 per cent.",
                        Locale.ENGLISH,
                        "Ticket prices climbed by a quarter."));
    }

    @Test
    void wordsBesideEachOtherAreOneMark() {
        assertEquals(
                "The council [secretly sold] the quay.",
                marked("The council widened the quay.", Locale.ENGLISH, "The council secretly sold the quay."));
    }
}
