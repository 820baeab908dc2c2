package standfirst.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.article.Ids;
import standfirst.edition.Edition;
import standfirst.edition.Figures;
import standfirst.edition.Section;
import standfirst.edition.Skipped;
import standfirst.edition.Story;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;
import standfirst.language.Language;
import standfirst.translation.Translation;

/// An invented day in ten languages, edited by hand.
public final class SampleDay {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private SampleDay() {}

    public static Edition asPublished() {
        return edition(
                Language.MULTIPLE,
                section("world", story(HARBOUR.published(), PUERTO.published()), story(ARABIC.published())),
                section("business", story(GERMAN.published()), story(HINDI.published()), story(CHINESE.published())),
                section("science", story(FRENCH.published()), story(JAPANESE.published())),
                section("Vida local", story(PORTUGUESE.published()), story(PERSIAN.published())));
    }

    public static Edition german() {
        return edition(
                Locale.GERMAN,
                section(
                        "world",
                        story(
                                HARBOUR.translated(
                                        "de",
                                        "Fährhafen Port Ellery öffnet nach dem Sturm wieder",
                                        "Der Hafen öffnet am Donnerstag um 6 Uhr wieder für Fähren.",
                                        "Der Sturm versenkte 14 Boote und beschädigte zwei Anleger.",
                                        "",
                                        "Die Reparatur der Anleger kostet nach Angaben der Stadt 3,2 Millionen Dollar."),
                                PUERTO.untranslated("de")),
                        story(ARABIC.untranslated("de"))),
                section("business", story(GERMAN.published()), story(HINDI.untranslated("de"))));
    }

    public static Edition arabic() {
        return edition(
                Locale.of("ar"),
                section(
                        "world",
                        story(ARABIC.published()),
                        story(HARBOUR.translated(
                                "ar",
                                "ميناء بورت إليري يعيد فتح أبوابه أمام العبّارات بعد العاصفة",
                                "يُعاد فتح الميناء أمام العبّارات يوم الخميس في الساعة السادسة صباحًا.",
                                "أغرقت العاصفة 14 قاربًا وألحقت أضرارًا برصيفين.",
                                "لم يُصب أحد، بحسب مديرة الميناء لينا أوكافور.",
                                "تقول المدينة إن إصلاح الرصيفين سيكلّف 3.2 مليون دولار."))),
                section(
                        "business",
                        story(GERMAN.translated(
                                "ar",
                                "شركة فالكن لصناعة الدراجات تضيف 200 وظيفة",
                                "توظّف الشركة 200 شخص في مصنعها بمدينة ليندهافن.",
                                "ارتفعت المبيعات بنسبة 12 في المئة في الربع الثالث."))));
    }

    public static Edition english() {
        return edition(
                Locale.ENGLISH,
                section("world", story(HARBOUR.published(), PUERTO.untranslated("en"))),
                section("business", story(GERMAN.untranslated("en"))));
    }

    /// Readers of a language for which the page has no words of its own.
    public static Edition persian() {
        return edition(Locale.of("fa"), section("world", story(PERSIAN.published())));
    }

    static Story story(Translation... tellings) {
        return new Story(Ids.of(tellings[0].summary().article().id()), "world", Arrays.asList(tellings));
    }

    static Section section(String name, Story... stories) {
        return new Section(name, Arrays.asList(stories));
    }

    static Edition edition(Locale language, Section... sections) {
        return new Edition(
                Ids.of(DAY.toString(), language.toString()),
                DAY,
                language,
                1,
                Instant.parse("2026-11-25T18:30:00Z"),
                Arrays.asList(sections),
                List.of(),
                List.of(
                        new Skipped("https://gazette.example/feed.xml", "HTTP 503 after 3 tries"),
                        new Skipped("https://voz.example/noticias/4417", "only a consent layer, no article")),
                List.of(),
                List.of(),
                new Figures(11, 42, 3, Map.of(Reason.NUMBER, 2, Reason.NO_SENTENCE, 3, Reason.NAME, 1), 2, Usage.NONE));
    }

    static final Draft HARBOUR = Draft.of("en", "https://www.ellery-observer.example/news/2026/11/25/harbour-reopens")
            .headline("Port Ellery ferry harbour to reopen after storm")
            .standfirst(
                    "Services to the outer islands resume on Thursday, a week after the worst gale in three decades.")
            .by("Dana Whitlock", "The Ellery Observer")
            .agency("Northwire")
            .at("PORT ELLERY", "2026-11-25T08:15:00-04:00")
            .photo("Workers lift a sunken boat from the inner basin on Tuesday.", "Ruth Amadi / Northwire")
            .says(
                    "The harbour of Port Ellery will reopen to ferries on Thursday at 6 a.m., the port authority said, ending"
                            + " a week in which 2,400 islanders could be reached only by helicopter.",
                    "The storm sank 14 boats and damaged two piers.")
            .says(
                    "“Nobody was hurt, and that is the only good news of this week,” said harbour director Lena Okafor.",
                    "The city puts the cost of repairing the piers at $3.2 million.")
            .says("Ferries will run every two hours at first.", "The full timetable returns on 7 December.")
            .point("The harbour reopens to ferries on Thursday at 6 a.m.", 0)
            .point("The storm sank 14 boats and damaged two piers.", 1)
            .point("Nobody was hurt, harbour director Lena Okafor said.", 2)
            .point("Repairing the piers will cost $3.2 million, the city says.", 3, 1)
            .withheld(Reason.NUMBER);

    static final Draft PUERTO = Draft.of("es", "https://voz.example/mundo/puerto-ellery-reabre")
            .headline("Port Ellery reabre su puerto una semana después del temporal")
            .by("Inés Robledo", "La Voz del Litoral")
            .at("PORT ELLERY", "2026-11-25T15:40:00+01:00")
            .says(
                    "El puerto de Port Ellery volverá a recibir transbordadores el jueves.",
                    "El temporal hundió 14 embarcaciones.")
            .point("El puerto volverá a recibir transbordadores el jueves.", 0)
            .point("El temporal hundió 14 embarcaciones.", 1);

    static final Draft ARABIC = Draft.of("ar", "https://manara.example/2026/11/water-plan")
            .headline("وزراء المياه يتفقون على خطة لتقاسم نهر السلام")
            .standfirst("الاتفاق يحدد حصص الدول الثلاث حتى عام 2040.")
            .by("سلمى حداد", "صحيفة المنارة")
            .at("دار النهر", "2026-11-25T11:30:00+03:00")
            .photo("الوزراء الثلاثة بعد التوقيع في دار النهر.", "عمر الكيلاني")
            .says(
                    "اتفق وزراء المياه في ثلاث دول يوم الأربعاء على خطة لتقاسم مياه نهر السلام حتى عام 2040.",
                    "وتحصل كل دولة على 30 في المئة من المياه، وتُترك عشرة في المئة للطبيعة.")
            .says("وقالت الوزيرة نور الراشد إن الاتفاق «يمنح المزارعين يقينًا لم يعرفوه من قبل».")
            .point("اتفق وزراء المياه في ثلاث دول على خطة لتقاسم نهر السلام حتى عام 2040.", 0)
            .point("تحصل كل دولة على 30 في المئة من المياه.", 1)
            .point("قالت الوزيرة نور الراشد إن الاتفاق يمنح المزارعين يقينًا.", 2)
            .withheld(Reason.NO_SENTENCE)
            .withheld(Reason.NO_SENTENCE)
            .withheld(Reason.ATTRIBUTION);

    static final Draft GERMAN = Draft.of("de", "https://lindhafener-bote.example/wirtschaft/falken-stellen")
            .headline("Fahrradbauer Falken schafft 200 Stellen in Lindhafen")
            .by("Jonas Brandt", "Lindhafener Bote")
            .agency("dnp")
            .at("Lindhafen", "2026-11-25T10:05:00+01:00")
            .preview()
            .says(
                    "Der Fahrradbauer Falken stellt in seinem Werk in Lindhafen bis zum Sommer 200 Menschen ein.",
                    "Im dritten Quartal stieg der Umsatz um 12 Prozent auf 84,5 Millionen Euro.")
            .point("Falken stellt in seinem Werk in Lindhafen 200 Menschen ein.", 0)
            .point("Im dritten Quartal stieg der Umsatz um 12 Prozent.", 1);

    static final Draft HINDI = Draft.of("hi", "https://dinkar.example/karobar/rail-2026")
            .headline("सूर्यनगर में नई रेल लाइन का काम जनवरी से शुरू होगा")
            .standfirst("पहला चरण 48 किलोमीटर लंबा होगा और दो साल में पूरा होगा।")
            .by("अनिता वर्मा", "दिनकर समाचार")
            .agency("ANI")
            .at("सूर्यनगर", "2026-11-25T09:45:00+05:30")
            .says(
                    "सूर्यनगर और देवपुर के बीच नई रेल लाइन का काम जनवरी से शुरू होगा, रेल विभाग ने बुधवार को बताया।",
                    "पहला चरण 48 किलोमीटर लंबा होगा और उस पर 900 करोड़ रुपये ख़र्च होंगे।")
            .point("सूर्यनगर और देवपुर के बीच नई रेल लाइन का काम जनवरी से शुरू होगा।", 0)
            .point("पहला चरण 48 किलोमीटर लंबा होगा।", 1);

    static final Draft CHINESE = Draft.of("zh", "https://jianghe.example/caijing/1125")
            .headline("江河市明年起为老旧小区加装三千部电梯")
            .by("林晓", "江河日报")
            .at("江河", "2026-11-25T17:20:00+08:00")
            .says("江河市政府星期三宣布，明年起将为老旧小区加装三千部电梯。", "每部电梯最高可获三十万元补贴。")
            .steppedIn("timeout after 60 s")
            .point("江河市明年起将为老旧小区加装三千部电梯。", 0)
            .point("每部电梯最高可获三十万元补贴。", 1);

    static final Draft FRENCH = Draft.of("fr", "https://phare.example/sciences/tortues")
            .headline("Des tortues marines suivies par satellite pendant dix ans")
            .standfirst("L’étude porte sur 312 animaux et trois océans.")
            .by("Claire Morvan", "Le Phare du Ponant")
            .at("BREST-LES-DUNES", "2026-11-24T19:00:00+01:00")
            .says(
                    "Une équipe de l’institut des Dunes a suivi 312 tortues marines par satellite pendant dix ans.",
                    "Les animaux ont parcouru en moyenne 11 000 kilomètres par an.")
            .point("L’institut des Dunes a suivi 312 tortues marines pendant dix ans.", 0)
            .point("Les animaux ont parcouru en moyenne 11 000 kilomètres par an.", 1);

    static final Draft JAPANESE = Draft.of("ja", "https://minato.example/kagaku/1125")
            .headline("港北大、海水から水素を取り出す新しい膜を開発")
            .by("佐藤 由美", "みなと新聞")
            .at("港北", "2026-11-25T14:00:00+09:00")
            .says("港北大学の研究チームは25日、海水から直接水素を取り出せる新しい膜を開発したと発表した。", "従来の方法に比べ、電力を2割減らせるという。")
            .point("港北大学が海水から直接水素を取り出せる新しい膜を開発した。", 0)
            .point("従来の方法に比べ、電力を2割減らせるという。", 1);

    static final Draft PORTUGUESE = Draft.of("pt", "https://mare.example/cidade/praca")
            .headline("Praça do Mercado reabre com cem árvores novas")
            .by("Rui Salgado", "Diário da Maré")
            .at("Vila da Maré", "2026-11-25T12:10:00+00:00")
            .says("A Praça do Mercado reabre no sábado com cem árvores novas.", "A obra durou oito meses.")
            .point("A praça reabre no sábado com cem árvores novas.", 0)
            .point("A obra durou oito meses.", 1);

    static final Draft PERSIAN = Draft.of("fa", "https://rood.example/farhang/ketab")
            .headline("نمایشگاه کتاب رودشهر با ۳۲۰ ناشر آغاز شد")
            .by("نیلوفر صادقی", "روزنامه رود")
            .at("رودشهر", "2026-11-25T12:00:00+03:30")
            .says("نمایشگاه کتاب رودشهر روز چهارشنبه با حضور ۳۲۰ ناشر آغاز شد.", "ورود برای دانش‌آموزان رایگان است.")
            .point("نمایشگاه کتاب رودشهر با حضور ۳۲۰ ناشر آغاز شد.", 0)
            .point("ورود برای دانش‌آموزان رایگان است.", 1);
}
