package standfirst.edition;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Ids;
import standfirst.article.Moment;
import standfirst.article.Photo;
import standfirst.article.Sentence;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Language;
import standfirst.translation.Finding;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// A fictional day for tests: a ferry line, a dam and a bakers' strike, told in six languages.
public final class Newsstand {
    public static final Instant MADE = Instant.parse("2026-11-25T05:30:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Newsstand() {}

    public static Edition asPublished() {
        return edition(
                Language.MULTIPLE,
                section("world", story(published(ferry()), published(nightFerry())), story(published(dam()))),
                section("business", story(published(bakers())), story(published(metro()))),
                section("culture", story(published(museum())), story(published(library()))));
    }

    public static Edition german() {
        return edition(
                Locale.GERMAN,
                section("world", story(ferryInGerman()), story(untranslated(dam(), Locale.GERMAN))),
                section("business", story(published(nightFerry()))));
    }

    public static Edition arabic() {
        return edition(Locale.of("ar"), section("world", story(published(dam())), story(ferryInArabic())));
    }

    /// As many tellings as one asks for, to fill a mail.
    public static Edition crowded(int stories) {
        return edition(
                Language.MULTIPLE,
                section(
                        "world",
                        IntStream.range(0, stories)
                                .mapToObj(i -> story(published(summary(
                                        article(
                                                "https://gull.example/ferry/" + i,
                                                "en",
                                                "Ferry " + i + " resumes after the storm",
                                                "The Harbour Gull",
                                                FERRY),
                                        0,
                                        1,
                                        2))))
                                .toArray(Story[]::new)));
    }

    public static Edition edition(Locale language, Section... sections) {
        return new Edition(
                Ids.of(DAY.toString(), language.toLanguageTag()),
                DAY,
                language,
                1,
                MADE,
                List.of(sections),
                List.of(),
                List.of(new Skipped("https://closed.example/feed.xml", "answered 404")),
                List.of(),
                List.of(),
                new Figures(9, 22, 1, Map.of(Reason.NUMBER, 2, Reason.NO_SENTENCE, 1), 0, new Usage(1200, 300, 4)));
    }

    public static Section section(String name, Story... stories) {
        return new Section(name, List.of(stories));
    }

    public static Story story(Translation... tellings) {
        return new Story(Ids.of("story", tellings[0].summary().article().id()), "world", List.of(tellings));
    }

    public static Translation published(Summary summary) {
        return Translation.asPublished(summary, summary.article().language());
    }

    public static Translation untranslated(Summary summary, Locale language) {
        return Translation.asPublished(summary, language);
    }

    private static final List<String> FERRY = List.of(
            "PORT ELDRA - The night ferry between Port Eldra and Skarrow will sail again on 1 December after a break of"
                    + " 14 weeks, the harbour board said on Tuesday.",
            "The 312-berth ship was taken out of service in August when engineers found cracks in two of its four"
                    + " rudder bearings.",
            "“We would rather be late than sorry,” said Ine Marlow, who chairs the board.",
            "Repairs cost 4.2 million crowns, about a third more than planned.",
            "Fares stay at 38 crowns until the spring timetable is published.");

    public static Summary ferry() {
        Article article = article(
                "https://gull.example/ferry",
                "en",
                "Night ferry to Skarrow returns in December",
                "The Harbour Gull",
                FERRY);
        return new Summary(
                article,
                List.of(
                        grounded(
                                article,
                                "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                                0),
                        grounded(article, "Engineers had found cracks in two of the ship's four rudder bearings.", 1),
                        grounded(article, "Repairs cost 4.2 million crowns, a third more than planned.", 3)),
                List.of(new Ungrounded(
                        new KeyPoint("Fares rise to 48 crowns.", List.of(4)), Reason.NUMBER, "48", List.of(), 0.1)),
                1,
                new Maker("prompted", Optional.of("small-model"), Optional.of("a1b2c3d4e5f60718")),
                new Usage(600, 120, 2),
                Optional.empty());
    }

    public static Summary nightFerry() {
        return summary(
                article(
                        "https://hafenblatt.example/nachtfaehre?ausgabe=1&seite=2",
                        "de",
                        "Nachtfähre nach Skarrow legt am 1. Dezember wieder ab",
                        "Hafenblatt",
                        List.of(
                                "Die Nachtfähre zwischen Port Eldra und Skarrow fährt nach 14 Wochen Pause ab dem 1. Dezember wieder.",
                                "Das teilte die Hafenbehörde am Dienstag mit.",
                                "Der Rat der Stadt hatte „jeden Tag auf diese Nachricht gewartet“, wie Bürgermeisterin Jule Ahrend sagte.",
                                "Eine einfache Fahrt kostet weiterhin 38 Kronen.")),
                0,
                3);
    }

    public static Summary dam() {
        return summary(
                article(
                        "https://sahil.example/سد",
                        "ar",
                        "سد وادي نمار يبلغ 92% من سعته بعد أمطار الخريف",
                        "صحيفة الساحل",
                        List.of(
                                "بلغ مخزون سد وادي نمار 92% من سعته بعد أمطار متواصلة استمرت أحد عشر يوما، بحسب هيئة المياه.",
                                "وقالت المهندسة سلمى رزق إن البوابات الثلاث ستفتح صباح الخميس لتصريف المياه الزائدة.",
                                "ودعت الهيئة سكان القرى الواقعة أسفل السد إلى الابتعاد عن مجرى الوادي.")),
                0,
                1,
                2);
    }

    public static Summary bakers() {
        return summary(
                article(
                        "https://ledger.example/bakers",
                        "en",
                        "Bakers in Tolm end their strike with 6% more pay",
                        "Tolm Ledger",
                        List.of(
                                "Bakers in Tolm went back to their ovens on Wednesday after nine days.",
                                "The guild and the mill owners agreed on 6% more pay from January and a second rise of 2% in July.",
                                "Bread had doubled in price at the city's markets.")),
                0,
                1);
    }

    public static Summary metro() {
        return summary(
                article(
                        "https://khabar.example/metro",
                        "hi",
                        "सूरनगर मेट्रो की तीसरी लाइन सोमवार से खुलेगी",
                        "सूरनगर ख़बर",
                        List.of(
                                "सूरनगर मेट्रो की तीसरी लाइन सोमवार सुबह छह बजे से यात्रियों के लिए खुलेगी।",
                                "इस लाइन पर 11 स्टेशन हैं और पूरी यात्रा में 27 मिनट लगेंगे।",
                                "किराया 10 से 40 रुपये के बीच रहेगा।")),
                0,
                1,
                2);
    }

    public static Summary museum() {
        return summary(
                article(
                        "https://wanbao.example/museum",
                        "zh",
                        "临江博物馆周六重新开放",
                        "临江晚报",
                        List.of("临江博物馆将于11月28日重新开放。", "馆长周岚说，新展厅陈列了四百二十件文物。", "首周参观免费。")),
                0,
                1);
    }

    public static Summary library() {
        return summary(
                article(
                        "https://kawara.example/library",
                        "ja",
                        "潮見市立図書館、夜間開館を来月から延長",
                        "潮見新報",
                        List.of("潮見市立図書館は12月1日から平日の閉館時間を午後10時に延長する。", "利用者の要望が3000件を超えたためだという。")),
                0,
                1);
    }

    public static Translation ferryInGerman() {
        return translation(
                ferry(),
                "de",
                "Nachtfähre nach Skarrow kehrt im Dezember zurück",
                machine(
                        "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                        "Die Nachtfähre zwischen Port Eldra und Skarrow fährt ab dem 1. Dezember wieder."),
                machine(
                        "Engineers had found cracks in two of the ship's four rudder bearings.",
                        "Ingenieure hatten Risse in zwei der vier Ruderlager des Schiffs gefunden."),
                Translated.missing(
                        "Repairs cost 4.2 million crowns, a third more than planned.",
                        new Finding("number", "4.2 is missing")));
    }

    public static Translation ferryInArabic() {
        return translation(
                ferry(),
                "ar",
                "العبارة الليلية إلى سكارو تعود في ديسمبر",
                machine(
                        "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                        "تبحر العبارة الليلية بين بورت إلدرا وسكارو من جديد في 1 ديسمبر."),
                machine(
                        "Engineers had found cracks in two of the ship's four rudder bearings.",
                        "كان المهندسون قد عثروا على شقوق في محملين من محامل الدفة الأربعة."),
                machine(
                        "Repairs cost 4.2 million crowns, a third more than planned.",
                        "كلفت الإصلاحات 4.2 مليون كرونة، أي أكثر بمقدار الثلث مما كان مخططا."));
    }

    /// The ferry's headline by a person, its points by a machine.
    public static Edition reviewed() {
        Translation machine = ferryInGerman();
        Review review = new Review("Jule Brandt", MADE.plusSeconds(1800), Optional.empty());
        Translated headline = Translated.reviewed(
                machine.headline().source(), "Nachtfähre nach Skarrow ist im Dezember zurück", List.of(), review);
        return edition(Locale.GERMAN, section("world", story(headed(machine, headline))));
    }

    private static Translation headed(Translation telling, Translated headline) {
        return new Translation(
                telling.summary(),
                telling.language(),
                headline,
                telling.standfirst(),
                telling.points(),
                telling.maker(),
                telling.usage());
    }

    /// Its headline alone; the points are left in the original.
    public static Translation translated(Summary summary, Locale language, Translated headline) {
        return headed(Translation.asPublished(summary, language), headline);
    }

    private static Translated machine(String source, String target) {
        return Translated.machine(source, target);
    }

    private static Translation translation(Summary summary, String language, String headline, Translated... points) {
        return new Translation(
                summary,
                Locale.of(language),
                machine(summary.article().headline(), headline),
                summary.article().facts().standfirst().map(Translated::original),
                List.of(points),
                new Maker("prompted", Optional.of("small-model"), Optional.of("0011223344556677")),
                new Usage(400, 90, 1));
    }

    /// A summary whose points are the given sentences, word for word.
    public static Summary summary(Article article, int... sentences) {
        return new Summary(
                article,
                IntStream.of(sentences)
                        .mapToObj(i ->
                                grounded(article, article.sentences().get(i).text(), i))
                        .toList(),
                List.of(),
                0,
                Maker.of("centrality"),
                Usage.NONE,
                Optional.empty());
    }

    private static Grounded grounded(Article article, String text, int sentence) {
        return new Grounded(new KeyPoint(text, List.of(sentence)), List.of(Evidence.of(article, sentence)), 0.9);
    }

    public static Article article(
            String address, String language, String headline, String publisher, List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> spans = new ArrayList<>();
        for (String sentence : sentences) {
            spans.add(new Sentence(sentence, text.length(), text.length() + sentence.length(), spans.size() / 2));
            text.append(sentence).append(spans.size() % 2 == 0 ? "\n\n" : " ");
        }
        Facts facts = new Facts(
                URI.create(address),
                headline,
                Optional.empty(),
                new Byline(List.of("Tove Lind"), Optional.empty(), Optional.of(publisher), Optional.of("NWA")),
                new Dateline(
                        Optional.of("Port Eldra"),
                        Optional.of(Moment.of(OffsetDateTime.parse("2026-11-24T18:20:00+01:00"))),
                        Optional.empty()),
                Optional.of("world"),
                Optional.of(Locale.of(language)),
                Optional.of(new Photo(
                        URI.create(address + "/photo.jpg"), Optional.of("The quay."), Optional.of("Ole Brandt"))),
                List.of(),
                false);
        return new Article(
                Ids.of(address),
                facts,
                Locale.of(language),
                text.toString(),
                Ids.hash(text.toString()),
                spans,
                MADE,
                2);
    }
}
