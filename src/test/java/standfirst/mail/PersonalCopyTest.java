package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import standfirst.edition.Edition;
import standfirst.newsletter.Newsletter;
import standfirst.newsletter.PersonalLinks;
import standfirst.web.Masthead;
import standfirst.web.SampleDay;
import standfirst.web.Templates;

class PersonalCopyTest {
    private static final NewsletterWriter WRITER = new NewsletterWriter(
            Templates.inJar(),
            new Masthead("Standfirst", Optional.of(URI.create("https://paper.example/")), List.of()));
    private static final PersonalLinks LENAS = new PersonalLinks(
            URI.create("https://paper.example/preferences/1.2.3"),
            URI.create("https://paper.example/unsubscribe/4.5.0"));

    @Test
    void aSubscribersCopyHasTheirOwnLinksInBothTextsInEveryLanguage() {
        for (Edition edition : List.of(SampleDay.asPublished(), SampleDay.german(), SampleDay.arabic())) {
            Newsletter copy = LENAS.in(WRITER.forSubscribers().write(edition));
            assertEquals(
                    List.of(LENAS.preferences().toString(), LENAS.unsubscribe().toString()),
                    Jsoup.parse(copy.html())
                            .select("a[href*=/1.2.3], a[href*=/4.5.0]")
                            .eachAttr("href"));
            assertTrue(copy.text().contains(": " + LENAS.preferences() + "\n"));
            assertTrue(copy.text().contains(": " + LENAS.unsubscribe() + "\n"));
            assertFalse((copy.text() + copy.html()).contains(".invalid"));
        }
    }

    @Test
    void theNewsletterOfTheOutputFolderIsNobodysCopy() {
        Newsletter newsletter = WRITER.write(SampleDay.german());
        assertFalse((newsletter.text() + newsletter.html()).contains(".invalid"));
        assertEquals(newsletter, LENAS.in(newsletter));
    }
}
