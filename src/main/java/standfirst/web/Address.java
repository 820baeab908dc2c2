package standfirst.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.language.Language;

/// What a request asks for: a file of the output folder (`de/articles/ID.html`), of the newest day or of an earlier one
/// (`2026-11-25/de/articles/ID.html`).
record Address(Optional<LocalDate> day, Locale language, String file) {
    static final String FRONT = "index.html";

    private static final Pattern PATH = Pattern.compile(
            "/(?:(\\d{4}-\\d\\d-\\d\\d)/)?(?:([a-z]{2,3})/)?([a-z]++\\.[a-z]++|articles/[0-9a-f]{16}\\.html)?");

    /// Nothing when no file has such an address.
    static Optional<Address> of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new Address(
                    Optional.ofNullable(parts.group(1)).map(LocalDate::parse),
                    Optional.ofNullable(parts.group(2)).map(Locale::of).orElse(Language.MULTIPLE),
                    Optional.ofNullable(parts.group(3)).orElse(FRONT)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The id of the article whose page this is.
    Optional<String> article() {
        return file.startsWith("articles/")
                ? Optional.of(file.substring("articles/".length(), file.length() - ".html".length()))
                : Optional.empty();
    }
}
