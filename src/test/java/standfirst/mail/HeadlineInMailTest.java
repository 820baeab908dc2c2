package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import standfirst.article.Headline;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.newsletter.Newsletter;
import standfirst.web.Masthead;
import standfirst.web.Templates;

/// Headlines of what may not be read, in both parts of a mail.
class HeadlineInMailTest {
    @Test
    void bothPartsNameTheHeadlineAndWhereItLeads() {
        Newsletter letter = write(Newsstand.german().naming(List.of(headline("https", 1))));

        var link = Jsoup.parse(letter.html()).select("a[href=https://closed.example/1]");
        assertEquals("Council 1 votes", link.text());
        assertTrue(letter.text().contains("* Council 1 votes\n  Closed Gazette · https://closed.example/1\n"));
    }

    @Test
    void addressWithoutEncryptionIsNoLinkInHtml() {
        Newsletter letter = write(Newsstand.german().naming(List.of(headline("http", 1))));

        assertFalse(letter.html().contains("href=\"http://closed.example"));
        assertTrue(letter.html().contains("http://closed.example/1"));
    }

    @Test
    void headlinesBeyondTheRoomAreCounted() {
        List<Headline> many =
                IntStream.range(0, 23).mapToObj(i -> headline("https", i)).toList();
        Newsletter letter = write(Newsstand.german().naming(many));

        assertFalse(letter.text().contains("Council 20 votes"));
        assertTrue(letter.text().contains("3 weitere Meldungen"), letter.text());
    }

    private static Newsletter write(Edition edition) {
        return new NewsletterWriter(Templates.inJar(), Masthead.PLAIN).write(edition);
    }

    private static Headline headline(String scheme, int number) {
        return new Headline(
                "Council " + number + " votes",
                URI.create(scheme + "://closed.example/" + number),
                Optional.of("Closed Gazette"),
                Optional.of(Locale.ENGLISH),
                Optional.empty(),
                "noai");
    }
}
