package standfirst.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The page's own words in one language, from `messages_xx.properties`; in English where a language has none.
final class Words {
    static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.of("es"),
            Locale.FRENCH,
            Locale.of("hi"),
            Locale.of("ar"),
            Locale.CHINESE,
            Locale.JAPANESE);

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties patterns;

    private Words(Locale language) {
        this.language = language;
        this.patterns = load(language);
    }

    static Words in(Locale language) {
        return KNOWN.computeIfAbsent(LANGUAGES.contains(language) ? language : Locale.ENGLISH, Words::new);
    }

    /// The language that they really are in.
    Locale language() {
        return language;
    }

    Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(patterns.getProperty(key)).map(pattern -> fill(pattern, values));
    }

    String text(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + language));
    }

    private String fill(String pattern, Object... values) {
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, gregorian(language)).format(values);
    }

    /// Thai and Persian calendars count other years than the article does.
    static ULocale gregorian(Locale language) {
        return ULocale.forLanguageTag(language.toLanguageTag() + "-u-ca-gregory");
    }

    static Properties load(Locale language) {
        String file = language.equals(Locale.ENGLISH) ? "messages.properties" : "messages_" + language + ".properties";
        Properties patterns = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("no " + file);
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return patterns;
    }
}
