package standfirst.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.newsletter.Newsletter;

/// What a message is made of: two texts that say the same, and what stands in its head beside sender, reader, subject
/// and date. The `id` makes its Message-ID.
record Letter(
        String id, List<Locale> languages, String subject, String text, String html, Map<String, String> headers) {
    Letter {
        languages = List.copyOf(languages);
        headers = new LinkedHashMap<>(headers);
    }

    static Letter of(Newsletter newsletter) {
        return new Letter(
                newsletter.id(),
                newsletter.languages(),
                newsletter.subject(),
                newsletter.text(),
                newsletter.html(),
                Map.of());
    }
}
