package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter();

    /// `/` stands where a sentence ends.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Dr. Amari met Gen. K. J. Holt. / They spoke.",
                "en | Fares rose 3.5 per cent. / Buses stayed at $2.40.",
                "en | She lives in the U.S. / He does not.",
                "en | The U.S. Senate met at 5 p.m. Monday.",
                "en | \"It is over.\" / She left. / \"Is it?\" he asked.",
                "en | You and I. / Did A. I. Jones call?",
                "en | No. 7 won. / The answer is no. / Nobody minded.",
                "en | Really?! / Wait . . . / Yes.",
                "en | (He left.) / She stayed.",
                "en | 1. Bread / 2. Milk / 3. Water",
                "de | Am 5. Mai kam Dr. Weber, z. B. mit dem Zug. / Er blieb.",
                "de | Das kostet 5 Dollar. / Aber nicht heute.",
                "de | „Es ist vorbei.“ / Der Minister ging.",
                "fr | M. Duval a dit non. / Qui vient ? / Mme Roy, peut-être.",
                "es | ¿Quién viene? / ¡Nadie! / La Sra. Vega no.",
                "it | La Sig.ra Conti parla con G. Di Marco. / Poi esce.",
                "nl | ,,Wij komen. ' ' / Dhr. De Wit zweeg.",
                "pl | W 1926 r. Nowak wyjechał. / Wrócił 3 maja br.",
                "cs | Vlak jede v 23:45. / V úterý ne.",
                "ru | В 1990 г. Москва ждала. / «Кто там? – спросила мама. – Завтра приду».",
                "el | Ποιος έρχεται; / Κανείς.",
                "hy | Ի՞նչ ես անում: / Ոչինչ:",
                "tr | Prof. Dr. Kaya 3. sırada. / Yarın gelecek.",
                "ar | وصل د. سامي أمس. / من جاء؟ / لا أحد.",
                "fa | دکتر آمد. / چه کسی؟ / هیچ کس.",
                "ur | وہ آیا۔کون؟ / کوئی نہیں۔",
                "he | הוא בא. / מי? / ד\"ר לוי.",
                "hi | डॉ. शर्मा आए। वे गए।",
                "mr | \"बाबा आले.\" ती म्हणाली. / सगळे हसले.",
                "bn | ড. রহমান এলেন। / তিনি গেলেন।",
                "ja | 「雨だ。」と彼は言った。/ 晴れた。",
                "zh | “下雨了。” / 他说。/ 天晴了！/ 真的？",
                "ko | 비가 온다. / 그는 웃었다.",
                "vi | TP. Hồ Chí Minh mưa. / Ông Nam về.",
                "ka | წვიმს. / მზე არ არის.",
            })
    void textIsCutWhereItsSentencesEnd(Locale language, String marked) {
        if (language.getLanguage().equals("nl")) marked = marked.replace("' '", "''");
        if (language.getLanguage().equals("hi")) marked = marked.replace("। वे", "। / वे");
        if (language.getLanguage().equals("ur")) marked = marked.replace("۔کون", "۔ / کون");
        List<String> expected = List.of(marked.split(" ?/ ?"));
        String text =
                language.getLanguage().equals("zh") || language.getLanguage().equals("ja")
                        ? String.join("", expected)
                        : String.join(" ", expected);
        assertEquals(expected, texts(segmenter.segment(text, language)));
    }

    @Test
    void lineEndsASentenceAndEmptyLineAParagraph() {
        List<Sentence> sentences = segmenter.segment("\n\nHeading\nOne. Two.\r\n \nThree\n\n\n", Locale.ENGLISH);
        assertEquals(List.of("Heading", "One.", "Two.", "Three"), texts(sentences));
        assertEquals(
                List.of(0, 0, 0, 1), sentences.stream().map(Sentence::paragraph).toList());
    }

    @Test
    void thaiIsCutAtSpacesOnceASentenceIsLongEnough() {
        String first = "สภาเมืองลงมติเมื่อวันอังคารให้ยกเลิกเรือข้ามฟากวันอาทิตย์ตั้งแต่เดือนมกราคม";
        String second = "ชาวเกาะ 900 คน ต้องพึ่งพาเรือข้ามฟากเพื่อไปทำงานและไปโรงเรียน";
        assertEquals(List.of(first, second), texts(segmenter.segment(first + " " + second, Locale.of("th"))));
    }

    @Test
    void textWithoutSentencesHasNone() {
        assertEquals(List.of(), segmenter.segment(" \n\u00a0\u200f\n", Locale.of("ar")));
        assertEquals(List.of(), segmenter.segment("", Locale.ENGLISH));
    }

    @Test
    void unknownLanguageIsCutByTheRulesOfAll() {
        assertEquals(
                List.of("Ĝi pluvas.", "Ĉu vere?"), texts(segmenter.segment("Ĝi pluvas. Ĉu vere?", Locale.of("und"))));
    }

    @Test
    void sentencesTileTheTextInOrder() {
        Random random = new Random(7);
        String alphabet = "Aab.  !?…\"'”“«»()。！「」、।؟د 1.2-–\n\r,;:ㄱ中กा\u202a\u200f\ud83d\ude00\ud83d";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            String source = text.toString();
            int before = 0;
            for (Sentence sentence : segmenter.segment(source, Locale.of(round % 2 == 0 ? "ja" : "de"))) {
                assertEquals(sentence.text(), source.substring(sentence.start(), sentence.end()));
                assertTrue(source.substring(before, sentence.start()).chars().allMatch(Signs::isSpace), source);
                before = sentence.end();
            }
            assertTrue(source.substring(before).chars().allMatch(Signs::isSpace), source);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a. ", "「あ。", "\"x. ", ". '' ", "1. ", ".", "J. ", "« x. – ", ". ) ", "1990 r. A ", "“. "})
    void hostileRepetitionIsCutInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> segmenter.segment(text, Locale.of("pl")));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
