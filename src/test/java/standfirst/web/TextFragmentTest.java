package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;

class TextFragmentTest {
    @Test
    void aShortSentenceIsGivenWhole() {
        assertEquals(
                "https://paper.example/a#:~:text=The%20storm%20sank%2014%20boats.",
                link("https://paper.example/a", "The storm sank 14 boats.", 0));
    }

    @Test
    void commaHyphenAndAmpersandAreTheDirectivesOwn() {
        assertEquals(
                "https://paper.example/a#:~:text=Smith%20%26%20Sons%2C%20well%2Dknown%2C%20closed.",
                link("https://paper.example/a", "Smith & Sons, well-known, closed.", 0));
    }

    @Test
    void aLongSentenceIsGivenByItsFirstAndLastWords() {
        String sentence = "The harbour of Port Ellery will reopen to ferries on Thursday at 6 a.m., the port authority"
                + " said, ending a week in which 2,400 islanders could be reached only by helicopter.";
        assertEquals(
                "https://paper.example/a#:~:text=The%20harbour%20of,only%20by%20helicopter.",
                link("https://paper.example/a", sentence, 0));
    }

    @Test
    void aStandfirstIsWhereItStandsInTheText() {
        String standfirst = "Ferries to the outer islands will run again on Thursday after a week of storms.";
        Article article = Draft.of("en", "https://paper.example/a")
                .standfirst(standfirst)
                .says(standfirst)
                .article();
        assertTrue(TextFragment.link(article, Evidence.of(article, 0))
                .endsWith("text=Ferries%20to%20the,week%20of%20storms."));
    }

    @Test
    void theFirstWordsGoOnUntilTheyStandNowhereEarlier() {
        Article article = Draft.of("en", "https://paper.example/a")
                .headline("Port of Ellery to reopen")
                .says("The port of Ellery to reopen its oldest basin on Thursday was closed for a whole week.")
                .says("Port of Ellery to reopen in full by the first week of December, says the mayor.")
                .article();
        assertTrue(TextFragment.link(article, Evidence.of(article, 1))
                .endsWith("text=Port%20of%20Ellery%20to%20reopen%20in,says%20the%20mayor."));
    }

    @Test
    void aRepeatedSentenceGetsTheWordsBeforeIt() {
        Article article = Draft.of("en", "https://paper.example/a")
                .says("He declined to comment.", "The mayor was asked twice.", "He declined to comment.")
                .article();
        assertEquals(
                "https://paper.example/a#:~:text=was%20asked%20twice.-,He%20declined%20to%20comment.",
                TextFragment.link(article, Evidence.of(article, 2)));
    }

    @Test
    void aSentenceThatOpensLikeAnEarlierOneGetsAPrefixToo() {
        Article article = Draft.of("en", "https://paper.example/a")
                .says("The board met.", "The board met. It agreed.")
                .article();
        assertTrue(TextFragment.link(article, Evidence.of(article, 0)).endsWith("text=The%20board%20met."));
    }

    @Test
    void inChineseTheMarksPartWhatASpacePartsElsewhere() {
        String sentence = "长禾市交通局23日公布一份意见稿，计划明年起扩大试点，车辆由80辆增加到350辆。";
        Article article =
                Draft.of("zh", "https://paper.example/a").says(sentence).article();
        String link = TextFragment.link(article, Evidence.of(article, 0));
        assertEquals("长禾市交通局23日公布一份意见稿，,车辆由80辆增加到350辆。", decode(link.substring(link.indexOf("text=") + 5)));
    }

    @Test
    void theAddressKeepsItsOwnFragment() {
        assertEquals(
                "https://paper.example/live#post-7:~:text=It%20rained.",
                link("https://paper.example/live#post-7", "It rained.", 0));
    }

    @Test
    void onAPageALinkStaysInItsScript() {
        Article article = Draft.of("hi", "https://paper.example/a")
                .says("बंदरगाह \"गुरुवार\" को खुलेगा, 6 बजे।")
                .article();
        Evidence evidence = Evidence.of(article, 0);
        String link = TextFragment.inItsScript(article, evidence);
        assertEquals(
                "https://paper.example/a#:~:text=बंदरगाह%20%22गुरुवार%22%20को%20खुलेगा%2C%206%20बजे%E0%A5%A4", link);
        assertEquals(decode(TextFragment.link(article, evidence)), decode(link));
        URI.create(link);
    }

    @Test
    void everyLinkIsAnAddress() {
        for (var story : SampleDay.asPublished().stories().toList())
            for (var telling : story.tellings())
                for (var point : telling.summary().points())
                    for (var evidence : point.evidence())
                        URI.create(TextFragment.link(telling.summary().article(), evidence));
    }

    @Test
    void wordsJoinToTheTextAgain() {
        String text = "“Nobody was hurt,” said Lena Okafor… (really).";
        assertEquals(text, String.join("", TextFragment.words(text, java.util.Locale.ENGLISH)));
    }

    private static String link(String address, String sentence, int number) {
        Article article = Draft.of("en", address).says(sentence).article();
        return TextFragment.link(article, Evidence.of(article, number));
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
