package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council cut the Sunday ferry to Grell Island, leaving nine hundred people on the quay. | The council cut the Sunday ferry to Grell Island.",
                "en | The mayor, who was elected last spring by a small margin, opened the new bridge over the Kelvar on Monday. | The mayor opened the new bridge over the Kelvar on Monday.",
                "en | Rain closed four roads in the north of the county on Monday, flooding cellars, police said. | Rain closed four roads in the north of the county on Monday, police said.",
                "en | The ferry (built in 1961) carried twelve cars and ninety people across the Grell Sound every day. | The ferry carried twelve cars and ninety people across the Grell Sound every day.",
                "en | The ferry – the oldest in the country – carried ninety people across the Grell Sound every day. | The ferry carried ninety people across the Grell Sound every day.",
                "en | After a long night of rain in the hills, the dam above the town of Kelvar broke. | The dam above the town of Kelvar broke.",
                "en | The line will close in nine towns on the coast, including Harvenport, Kelvar and Grell. | The line will close in nine towns on the coast.",
                "de | Der Rat strich die Fähre zur Insel Grell am Sonntag, wodurch neunhundert Menschen nicht zur Arbeit fahren. | Der Rat strich die Fähre zur Insel Grell am Sonntag, wodurch neunhundert Menschen nicht zur Arbeit fahren.",
                "de | Der Rat strich die Fähre zur Insel Grell am Sonntag, worauf neunhundert Menschen zu Hause blieben. | Der Rat strich die Fähre zur Insel Grell am Sonntag.",
                "fr | Le conseil a supprimé le ferry du dimanche vers Grell, laissant neuf cents habitants sur le quai. | Le conseil a supprimé le ferry du dimanche vers Grell.",
                "es | El consejo suprimió el transbordador del domingo a Grell, que llevaba a noventa personas. | El consejo suprimió el transbordador del domingo a Grell.",
                "ru | Совет отменил воскресный паром на остров Грелл в январе, который возил туда девяносто человек. | Совет отменил воскресный паром на остров Грелл в январе.",
            })
    void clausesThatAPointCanDoWithoutGo(Locale language, String sentence, String shorter) {
        assertEquals(shorter, Cuts.of(language).shortened(sentence, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge over the Kelvar will open to cars on Monday, if the last of the tests succeeds.",
                "The bridge over the Kelvar will open to cars on Monday, which nobody in town expected.",
                "The bridge over the Kelvar will open to cars on Monday, according to the county's engineer.",
                "The bridge over the Kelvar will open to cars on Monday, which might bring more traffic.",
                "The bridge over the Kelvar will open to cars on Monday, as the \"Gate of the North\".",
                "The bridge (if the tests succeed) will open to cars, buses and trucks on Monday morning.",
                "When the bridge over the Kelvar opens to cars on Monday morning, killing time will be over.",
            })
    void conditionNegationHedgeAttributionAndQuotationStay(String sentence) {
        assertEquals(sentence, Cuts.of(Locale.ENGLISH).shortened(sentence, 10));
    }

    @Test
    void sentenceOfALanguageWithoutALexiconStaysWhole() {
        String sentence = "Unu (du tri) kvar kvin ses sep ok naŭ dek, kiu estas la fino de la tuta afero.";
        assertEquals(sentence, Cuts.of(Locale.of("eo")).shortened(sentence, 5));
    }

    @Test
    void shortSentenceIsNotTouched() {
        String sentence = "The ferry (built in 1961) sank.";
        assertEquals(sentence, Cuts.of(Locale.ENGLISH).shortened(sentence, 25));
    }

    @Test
    void fullStopThatWentWithTheTailIsPutBack() {
        assertEquals(
                "The council cut the Sunday ferry to Grell Island.",
                Cuts.of(Locale.ENGLISH)
                        .shortened("The council cut the Sunday ferry to Grell Island, leaving people (and cars.)", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, which b ", "(a) ", "( ", "– a – ", ", who x, y ", "\" , "})
    void hostileRepetitionEndsSoon(String piece) {
        String sentence = "The mayor " + piece.repeat(4000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Cuts.of(Locale.ENGLISH).shortened(sentence, 25));
    }
}
