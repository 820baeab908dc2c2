package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Segmenter;
import standfirst.language.LanguageDetector;

/// Where an article goes whose publisher names no section.
class TopicsTest {
    private static final ArticleReader READER =
            new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());

    @Test
    void aMatchReportGoesToSport() {
        assertEquals(
                "sport",
                section(
                        "en",
                        "Port Ellery hold on in Lindau",
                        "Port Ellery drew 1-1 in Lindau after their goalkeeper saved a late penalty. The midfielder Ana"
                                + " Rell had headed the equaliser four minutes earlier."));
    }

    @Test
    void aReportOnProfitsGoesToBusiness() {
        assertEquals(
                "business",
                section(
                        "en",
                        "Belt Line profits fall",
                        "Quarterly earnings at the ferry operator fell by a fifth. Shareholders will get no dividend, and"
                                + " analysts cut their forecasts."));
    }

    @Test
    void germanCompoundsAreKnownByTheirBeginning() {
        assertEquals(
                "science",
                section(
                        "de",
                        "Fledermäuse hören weiter als gedacht",
                        "Forscherinnen der Universität Lindau haben in einer Studie das Gehirn von Fledermäusen"
                                + " untersucht. Das Fachjournal druckt die Ergebnisse im Mai."));
    }

    @Test
    void aWordCountsOnceHoweverOftenItStandsThere() {
        assertEquals(
                "politics",
                section(
                        "en",
                        "Council votes",
                        "The bank, the bank, the bank and the bank: backbenchers told the prime minister that the"
                                + " bank is not on the ballot."));
    }

    @Test
    void aTextWithHardlyAWordOfAnySectionIsNews() {
        assertEquals("news", section("en", "Quiet morning", "Nothing much happened by the river, and nobody minded."));
    }

    @Test
    void aLanguageWithoutATableKeepsWhatThePublisherSays() {
        assertEquals(
                "news",
                section("pl", "Remis w Lindau", "Bramkarz obronił rzut karny, a napastnik strzelił gola głową."));
    }

    private static String section(String language, String headline, String text) {
        Article article = READER.read("a1", headline, text, Optional.of(Locale.of(language)), Optional.empty());
        return Sections.of(article);
    }
}
