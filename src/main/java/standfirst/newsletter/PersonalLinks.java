package standfirst.newsletter;

import java.net.URI;
import java.util.stream.Stream;

/// What only one reader's copy of a newsletter has: the signed addresses where they change what they get, and where
/// they
/// end it. `unsubscribe` shows a page when it is opened, and takes the one-click POST of RFC 8058.
public record PersonalLinks(URI preferences, URI unsubscribe) {
    /// What stands in a newsletter until it is made out to somebody: addresses that can exist nowhere (RFC 2606), as
    /// long
    /// as real ones, so that the size of a mail does not change any more.
    public static final PersonalLinks BLANK = new PersonalLinks(blank("preferences"), blank("unsubscribe"));

    private static final int LENGTH = 110;

    private static URI blank(String name) {
        String address = "https://" + name + ".invalid/";
        return URI.create(address + "0".repeat(LENGTH - address.length()));
    }

    /// Makes a newsletter that holds the blank links out to the reader whose links these are.
    public Newsletter in(Newsletter newsletter) {
        return new Newsletter(
                newsletter.id(),
                newsletter.languages(),
                newsletter.subject(),
                newsletter.corrections(),
                inText(newsletter.text()),
                inHtml(newsletter.html()));
    }

    public String inText(String text) {
        return filled(text, preferences.toString(), unsubscribe.toString());
    }

    public String inHtml(String html) {
        return filled(html, escaped(preferences), escaped(unsubscribe));
    }

    /// Where in a text the first blank stands, or its end.
    public static int firstBlank(String text) {
        return Stream.of(BLANK.preferences, BLANK.unsubscribe)
                .mapToInt(blank -> text.indexOf(blank.toString()))
                .filter(at -> at >= 0)
                .min()
                .orElse(text.length());
    }

    private static String filled(String text, String preferences, String unsubscribe) {
        return text.replace(BLANK.preferences.toString(), preferences)
                .replace(BLANK.unsubscribe.toString(), unsubscribe);
    }

    private static String escaped(URI address) {
        return address.toString().replace("&", "&amp;");
    }
}
