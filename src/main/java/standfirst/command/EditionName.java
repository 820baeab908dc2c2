package standfirst.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.language.Language;

/// An edition as one names it: `2026-11-24/de`; `2026-11-24` is that day's in every language.
record EditionName(LocalDate day, Optional<Locale> language) {
    boolean isIn(Locale other) {
        return language.isEmpty() || language.get().equals(other);
    }

    /// The newest versions of the editions of that name; without a name, of the newest day.
    static List<Edition> find(@Nullable EditionName name, Editions editions) {
        if (name == null)
            return editions.languages().stream()
                    .flatMap(language -> editions.latest(language).stream())
                    .toList();
        return editions.languages(name.day()).stream()
                .filter(name::isIn)
                .flatMap(language -> editions.find(name.day(), language).stream())
                .toList();
    }

    static final class Converter implements ITypeConverter<EditionName> {
        @Override
        public EditionName convert(String name) {
            String[] parts = name.split("/", -1);
            try {
                if (parts.length <= 2)
                    return new EditionName(
                            LocalDate.parse(parts[0]),
                            parts.length == 1 ? Optional.empty() : Optional.of(Language.of(parts[1])));
            } catch (DateTimeException | IllegalArgumentException noName) {
                throw wrong(name);
            }
            throw wrong(name);
        }

        private static TypeConversionException wrong(String name) {
            return new TypeConversionException("'" + name + "' is no edition; name one like 2026-11-24/de, or all of a"
                    + " day like 2026-11-24 (as published: 2026-11-24/mul)");
        }
    }
}
