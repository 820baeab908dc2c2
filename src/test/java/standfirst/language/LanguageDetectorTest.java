package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final String GERMAN = "Das Kabinett hat am Dienstag den Haushalt für das kommende Jahr beschlossen.";

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The cabinet agreed on the budget for the coming year on Tuesday.",
                "de | Das Kabinett hat am Dienstag den Haushalt für das kommende Jahr beschlossen.",
                "fr | Le gouvernement a adopté mardi le budget de l'année prochaine.",
                "es | El gobierno aprobó el martes el presupuesto para el próximo año.",
                "pt | O governo aprovou na terça-feira o orçamento para o próximo ano.",
                "it | Il governo ha approvato martedì il bilancio per il prossimo anno.",
                "nl | Het kabinet heeft dinsdag de begroting voor het komende jaar goedgekeurd.",
                "sv | Regeringen antog på tisdagen budgeten för nästa år.",
                "da | Regeringen har tirsdag vedtaget finansloven for næste år, men ikke alle er tilfredse.",
                "no | Regjeringen vedtok tirsdag budsjettet for neste år, og ikke alle var fornøyde.",
                "pl | Rząd przyjął we wtorek budżet na przyszły rok.",
                "cs | Vláda v úterý schválila rozpočet na příští rok.",
                "ru | Правительство во вторник приняло бюджет на следующий год.",
                "uk | Уряд у вівторок ухвалив бюджет на наступний рік.",
                "bg | Правителството прие във вторник бюджета за следващата година.",
                "tr | Hükümet salı günü gelecek yılın bütçesini kabul etti.",
                "ar | أقرت الحكومة يوم الثلاثاء ميزانية العام المقبل.",
                "fa | دولت روز سه‌شنبه بودجه سال آینده را تصویب کرد.",
                "ur | حکومت نے منگل کو آئندہ سال کے بجٹ کی منظوری دے دی۔",
                "he | הממשלה אישרה ביום שלישי את תקציב השנה הבאה.",
                "hi | सरकार ने मंगलवार को अगले साल के बजट को मंजूरी दी।",
                "mr | सरकारने मंगळवारी पुढील वर्षाच्या अर्थसंकल्पाला मंजुरी दिली आहे.",
                "bn | সরকার মঙ্গলবার আগামী বছরের বাজেট অনুমোদন করেছে।",
                "ta | அடுத்த ஆண்டுக்கான பட்ஜெட்டுக்கு அரசு செவ்வாய்க்கிழமை ஒப்புதல் அளித்தது.",
                "zh | 政府周二通过了明年的预算。",
                "ja | 政府は火曜日、来年度の予算案を決定した。",
                "ko | 정부는 화요일 내년 예산을 확정했다.",
                "th | รัฐบาลอนุมัติงบประมาณปีหน้าเมื่อวันอังคาร",
                "vi | Hôm thứ Ba, chính phủ đã thông qua ngân sách cho năm tới.",
                "id | Pemerintah pada hari Selasa menyetujui anggaran untuk tahun depan.",
                "el | Η κυβέρνηση ενέκρινε την Τρίτη τον προϋπολογισμό του επόμενου έτους.",
            })
    void oneSentenceTellsItsLanguage(Locale language, String sentence) {
        assertEquals(language, detector.detect(sentence).language());
    }

    @Test
    void textOverrulesTheDeclaredLanguage() {
        assertEquals(Locale.GERMAN, detector.detect(GERMAN, Locale.ENGLISH).language());
        assertEquals(Locale.JAPANESE, detector.detect("首相は辞任した。", Locale.GERMAN).language());
    }

    @Test
    void declaredLanguageDecidesBetweenNeighbours() {
        String either = "Politiet leder efter manden";
        assertEquals(Locale.of("da"), detector.detect(either, Locale.of("da")).language());
        assertEquals(Locale.of("no"), detector.detect(either, Locale.of("no")).language());
    }

    @Test
    void languageThatTheModelDoesNotKnowIsTakenAtThePublishersWord() {
        Guess guess = detector.detect("Gwamnati ta amince da kasafin kudin shekara mai zuwa", Locale.of("ha"));
        assertEquals(new Guess(Locale.of("ha"), 0), guess);
    }

    @Test
    void textWithoutLettersIsUndetermined() {
        assertEquals(new Guess(Language.UNDETERMINED, 0), detector.detect("2026 – 11:30 …"));
    }

    @Test
    void chineseNewsMayNameForeigners() {
        assertEquals(
                Locale.CHINESE,
                detector.detect("Northfield Energy 公司周二与 Baxter 签订了供气合同").language());
    }

    @Test
    void foreignQuotationInTheMiddleDoesNotDecide() {
        String article =
                GERMAN.repeat(20) + "The minister said it was a good day for everybody. ".repeat(4) + GERMAN.repeat(20);
        Guess guess = detector.detect(article);
        assertEquals(Locale.GERMAN, guess.language());
        assertTrue(guess.confidence() > 0.9, guess::toString);
    }

    @Test
    void onlyConfiguredLanguagesAreGuessed() {
        LanguageDetector northern = new LanguageDetector(Set.of(Locale.of("sv"), Locale.of("no")));
        assertEquals(
                Locale.of("no"),
                northern.detect("Regeringen vedtog tirsdag finansloven").language());
    }
}
