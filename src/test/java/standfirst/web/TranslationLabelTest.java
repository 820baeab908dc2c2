package standfirst.web;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.edition.Deadline;
import standfirst.edition.Deadline.Unreviewed;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.edition.Story;
import standfirst.keypoint.Summary;
import standfirst.mail.NewsletterWriter;
import standfirst.newsletter.Newsletter;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// A reader is never left to think that a person translated what a machine did, in whatever language the page speaks.
class TranslationLabelTest {
    private static final Masthead MASTHEAD =
            new Masthead("Standfirst", Optional.of(URI.create("https://paper.example/")), List.of());
    private static final Templates TEMPLATES = Templates.inJar();
    private static final Review REVIEW = new Review("Jule Brandt", Newsstand.MADE, Optional.empty());

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    /// Something that is in none of the eight.
    private static Summary source() {
        return Newsstand.summary(
                Newsstand.article(
                        "https://fjord.example/ferge",
                        "nl",
                        "Nachtveer naar Skarrow vaart weer",
                        "De Meeuw",
                        List.of(
                                "De nachtveer naar Skarrow vaart vanaf 1 december weer.",
                                "Een kaartje kost 38 kronen.")),
                0,
                1);
    }

    private static Translated machine(String source) {
        return Translated.machine(source, "Σ " + source);
    }

    private static Translated person(String source) {
        return Translated.reviewed(source, "Σ " + source, List.of(), REVIEW);
    }

    private static Edition edition(Locale language, UnaryOperator<List<Translated>> texts) {
        Translation telling = Translation.asPublished(source(), language);
        return Newsstand.edition(
                language, Newsstand.section("world", Newsstand.story(telling.with(texts.apply(telling.texts())))));
    }

    private static Edition byMachine(Locale language) {
        return edition(
                language,
                texts -> texts.stream().map(text -> machine(text.source())).toList());
    }

    private static Edition byPerson(Locale language) {
        return edition(
                language,
                texts -> texts.stream().map(text -> person(text.source())).toList());
    }

    /// All that readers get of an edition with one story: front page, article page, both parts of the mail, feeds.
    private static Map<String, String> everything(Edition edition) {
        PageRenderer pages = new PageRenderer(TEMPLATES, MASTHEAD);
        EditionFeed feeds = new EditionFeed(TEMPLATES, MASTHEAD);
        Newsletter mail = new NewsletterWriter(TEMPLATES, MASTHEAD).write(edition);
        Story story = edition.stories().findFirst().orElseThrow();
        Map<String, String> everything = Map.of(
                "page", Jsoup.parse(pages.edition(edition)).text(),
                "article",
                        Jsoup.parse(pages.article(edition, story, story.lead())).text(),
                "mail", Jsoup.parse(mail.html()).text(),
                "mail as text", mail.text(),
                "Atom", feeds.atom(edition),
                "JSON Feed", feeds.json(edition));
        return everything.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, text -> text.getValue().replace('\u00a0', ' ')));
    }

    /// As a parser of HTML gives it: every space a plain one.
    private static String label(String key, Locale language, Object... values) {
        return Words.in(language).text(key, values).replace('\u00a0', ' ');
    }

    private static String dutch(Locale language) {
        return Say.in(language).language(Locale.of("nl"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void machineTranslationIsLabelledWhereverItStands(Locale language) {
        String label = label("machine", language, dutch(language));
        everything(byMachine(language)).forEach((where, text) -> assertTrue(text.contains(label), where + ": " + text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void approvedTranslationBearsItsTranslatorsNameInPlaceOfThatLabel(Locale language) {
        String label = label("reviewed", language, dutch(language), "Jule Brandt");
        String machine = label("machine-headline", language);
        everything(byPerson(language)).forEach((where, text) -> {
            assertTrue(text.contains(label), where + ": " + text);
            assertFalse(text.toLowerCase(language).contains(machine.toLowerCase(language)), where);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsPartlyAMachinesSaysBoth(Locale language) {
        Edition edition = edition(
                language,
                texts -> List.of(
                        person(texts.get(0).source()), machine(texts.get(1).source()), texts.get(2)));
        String label = label("part-reviewed", language, dutch(language), "Jule Brandt");
        String rest = label("part-original", language, dutch(language));
        everything(edition)
                .forEach((where, text) -> assertTrue(text.contains(label) && text.contains(rest), where + ": " + text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatWaitsForItsTranslatorIsToldAndShownInTheOriginal(Locale language) {
        Edition edition = edition(
                language,
                texts -> List.of(
                        person(texts.get(0).source()), machine(texts.get(1).source()), texts.get(2)));
        Edition shown = new Deadline(Optional.empty(), Unreviewed.WAIT).forReaders(edition);
        String label = label("unreviewed", language, dutch(language));
        everything(shown).forEach((where, text) -> {
            assertTrue(text.contains(label), where + ": " + text);
            assertFalse(text.contains("Σ De nachtveer"), where);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void machinesHeadlineInAListIsMarked(Locale language) {
        Translation other =
                byMachine(language).stories().findFirst().orElseThrow().lead();
        Translation lead = Newsstand.untranslated(Newsstand.bakers(), language);
        Edition edition = Newsstand.edition(language, Newsstand.section("world", Newsstand.story(lead, other)));
        String mark = label("machine-headline", language);
        String page = Jsoup.parse(new PageRenderer(TEMPLATES, MASTHEAD).edition(edition))
                .select(".others")
                .text();
        assertTrue(page.contains(mark), page);
        Newsletter mail = new NewsletterWriter(TEMPLATES, MASTHEAD).write(edition);
        assertTrue(Jsoup.parse(mail.html()).text().contains("(" + mark + ")"));
        assertTrue(mail.text().replace('\u00a0', ' ').contains(label("machine", language, dutch(language))));
    }

    @Test
    void mailWithRoomForHeadlinesAloneStillSaysWhoTranslatedThem() {
        Translation telling =
                byMachine(Locale.GERMAN).stories().findFirst().orElseThrow().lead();
        Story[] many = new Story[160];
        for (int i = 0; i < many.length; i++) many[i] = new Story("story" + i, "world", List.of(telling));
        Newsletter mail = new NewsletterWriter(TEMPLATES, MASTHEAD)
                .write(Newsstand.edition(Locale.GERMAN, Newsstand.section("world", many)));
        String html = Jsoup.parse(mail.html()).text();
        int headlines = count(html, telling.headline().target());
        int points = count(html, telling.points().getFirst().target());
        assertTrue(points < headlines - 10, points + " of " + headlines + " with points");
        String label = label("machine", Locale.GERMAN, dutch(Locale.GERMAN));
        assertEquals(Jsoup.parse(mail.html()).select("h3").size(), count(html, label));
        assertEquals(count(mail.text(), telling.headline().target()), count(mail.text(), label));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
