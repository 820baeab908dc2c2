package standfirst.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.language.Language;

/// What a request asks for: a file of the output folder (`de/articles/ID.html`), of the newest day or of an earlier one
/// (`2026-11-25/de/articles/ID.html`), or what only a server has (`de/archive/2026-11/`).
record Address(Optional<LocalDate> day, Locale language, String file) {
    private static final Pattern PATH = Pattern.compile("""
                    /(?:(?<day>\\d{4}-\\d\\d-\\d\\d)/)?
                    (?:(?<language>[a-z]{2,3})/)?
                    (?<folder> sections/[\\p{L}\\p{M}\\p{N}-]{1,80}+/ | archive/(?:\\d{4}-\\d\\d/)? )?
                    (?<file> [a-z]++\\.[a-z]++ | articles/[0-9a-f]{16}\\.html )?
                    """, Pattern.COMMENTS);

    private static final String SECTIONS = "sections/";

    /// Nothing when no file has such an address.
    static Optional<Address> of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new Address(
                    Optional.ofNullable(parts.group("day")).map(LocalDate::parse),
                    Optional.ofNullable(parts.group("language")).map(Locale::of).orElse(Language.MULTIPLE),
                    Optional.ofNullable(parts.group("folder")).orElse("")
                            + Optional.ofNullable(parts.group("file")).orElse(Links.FRONT)));
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

    /// The section in whose folder the file lies, as in an address.
    Optional<String> section() {
        return file.startsWith(SECTIONS)
                ? Optional.of(file.substring(SECTIONS.length(), file.lastIndexOf('/')))
                : Optional.empty();
    }

    /// The file's name without its folders.
    String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
