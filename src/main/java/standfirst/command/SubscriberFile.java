package standfirst.command;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import standfirst.language.Language;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Wishes;

/// Subscribers as a table (CSV, RFC 4180, UTF-8, with a head). A field that a spreadsheet would take for a formula
/// stands behind an apostrophe, which is taken off again on reading.
final class SubscriberFile {
    private static final String ADDRESS = "address";
    private static final List<String> COLUMNS =
            List.of(ADDRESS, "name", "languages", "sections", "hour", "zone", "rhythm", "standing", "since", "consent");
    private static final String FORMULA = "=+-@\t\r'";

    private final Wishes usual;

    /// @param usual what somebody gets of whom a table does not say it
    SubscriberFile(Wishes usual) {
        this.usual = usual;
    }

    /// A line of a table, or what is wrong with it.
    sealed interface Row {
        long line();

        record Reader(long line, Mailbox mailbox, Wishes wishes) implements Row {}

        record Unreadable(long line, String reason) implements Row {}
    }

    /// Reads line by line, whatever the length of the table.
    ///
    /// @throws Cannot if it is none
    void read(Path file, Consumer<Row> rows) {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : table) {
                if (!row.getHeader().contains(ADDRESS))
                    throw new Cannot(file + ": its first line names no column '" + ADDRESS + "'; known columns are "
                            + String.join(",", COLUMNS));
                rows.accept(row(row));
            }
        } catch (IOException unreadable) {
            throw new Cannot(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (CsvParseException noTable) {
            throw new Cannot(file + " is no table: " + noTable.getMessage(), noTable);
        }
    }

    private Row row(NamedCsvRecord row) {
        try {
            return new Row.Reader(row.getStartingLineNumber(), mailbox(row), wishes(row));
        } catch (IllegalArgumentException wrong) {
            return new Row.Unreadable(row.getStartingLineNumber(), String.valueOf(wrong.getMessage()));
        }
    }

    private static Mailbox mailbox(NamedCsvRecord row) {
        String address = field(row, ADDRESS);
        return new Mailbox(
                Mailbox.typed(address)
                        .orElseThrow(() -> new IllegalArgumentException("'" + address + "' is no address"))
                        .address(),
                field(row, "name"));
    }

    private Wishes wishes(NamedCsvRecord row) {
        List<Locale> languages =
                words(row, "languages").map(SubscriberFile::language).distinct().toList();
        Set<String> sections = words(row, "sections").collect(toCollection(LinkedHashSet::new));
        String hour = field(row, "hour");
        String zone = field(row, "zone");
        String rhythm = field(row, "rhythm");
        return new Wishes(
                languages.isEmpty() ? usual.languages() : languages,
                sections,
                new Slot(
                        hour.isEmpty() ? usual.slot().hour() : hour(hour),
                        zone.isEmpty() ? usual.slot().zone() : zone(zone)),
                rhythm.isEmpty() ? usual.rhythm() : Rhythm.of(rhythm));
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("'" + text + "' is no time of day like 06:30", none);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("'" + text + "' is no time zone like Asia/Kolkata", none);
        }
    }

    private static Locale language(String tag) {
        if (!Language.isKnown(tag))
            throw new IllegalArgumentException("'" + tag + "' is no language tag like ar or de");
        return Language.of(tag);
    }

    private static Stream<String> words(NamedCsvRecord row, String column) {
        return Arrays.stream(field(row, column).split("[\\s,]+")).filter(word -> !word.isEmpty());
    }

    private static String field(NamedCsvRecord row, String column) {
        return plain(row.findField(column).orElse("")).strip();
    }

    void write(Stream<Subscriber> subscribers, OutputStream to) {
        try (CsvWriter table = CsvWriter.builder().build(to)) {
            table.writeRecord(COLUMNS);
            subscribers.map(SubscriberFile::fields).forEach(table::writeRecord);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    void write(Stream<Subscriber> subscribers, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(subscribers, out);
        } catch (IOException | UncheckedIOException notWritten) {
            throw new Cannot("cannot write " + file + ": " + notWritten.getMessage(), notWritten);
        }
    }

    private static List<String> fields(Subscriber subscriber) {
        Wishes wishes = subscriber.wishes();
        return Stream.concat(
                        Stream.of(
                                subscriber.mailbox().address(),
                                subscriber.mailbox().name(),
                                wishes.languages().stream()
                                        .map(Locale::toLanguageTag)
                                        .collect(joining(" ")),
                                wishes.sections().stream().sorted().collect(joining(" ")),
                                wishes.slot().hour().toString(),
                                wishes.slot().zone().getId(),
                                wishes.rhythm().toString()),
                        standing(subscriber))
                .map(SubscriberFile::harmless)
                .toList();
    }

    private static Stream<String> standing(Subscriber subscriber) {
        return switch (subscriber.standing()) {
            case Standing.Asked() -> Stream.of("asked", subscriber.asked().toString(), "");
            case Standing.Confirmed(var since, String consent) -> Stream.of("confirmed", since.toString(), consent);
            case Standing.Left(var since) -> Stream.of("left", since.toString(), "");
        };
    }

    /// OWASP, "CSV Injection": a spreadsheet computes what begins so.
    static String harmless(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    static String plain(String field) {
        return field.length() > 1 && field.charAt(0) == '\'' && FORMULA.indexOf(field.charAt(1)) >= 0
                ? field.substring(1)
                : field;
    }
}
