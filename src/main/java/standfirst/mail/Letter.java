package standfirst.mail;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import standfirst.newsletter.Newsletter;

/// What a message is made of: two texts that say the same, and what stands in its head beside sender, reader, subject
/// and date, in the order of the names. The `id` makes its Message-ID.
record Letter(
        String id,
        List<Locale> languages,
        String subject,
        String text,
        String html,
        SortedMap<String, String> headers) {
    Letter {
        languages = List.copyOf(languages);
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    static Letter of(Newsletter newsletter) {
        return of(newsletter, Map.of());
    }

    static Letter of(Newsletter newsletter, Map<String, String> headers) {
        return new Letter(
                newsletter.id(),
                newsletter.languages(),
                newsletter.subject(),
                newsletter.text(),
                newsletter.html(),
                new TreeMap<>(headers));
    }
}
