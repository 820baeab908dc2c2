package standfirst.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.language.Language;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Suppression;
import standfirst.newsletter.Wishes;

/// Who gets the newsletter, and who must not.
@Command(
        name = "subscribers",
        description = "Keeps who gets the newsletter, and who must not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst subscribers add lena@post.example --language de --hour 06:30",
            "  standfirst subscribers import list.csv --confirmed \"signed at the fair of 3 May\"",
            "  standfirst subscribers export all.csv",
            "  standfirst subscribers show lena@post.example      all that is kept of her, as JSON",
            "  standfirst subscribers erase lena@post.example     and nothing is",
            "  standfirst subscribers suppress lena@post.example  she gets no mail, whatever else happens",
            "",
            "Who is added gets a mail first and must confirm, unless --confirmed says how they did. A table has a head",
            "with the column address, and may have name, languages, sections, hour, zone and rhythm."
        })
final class SubscribersCommand {
    private static final int PAGE = 1000;
    private static final int NEWEST = 1000;

    private final Desk desk;

    SubscribersCommand(Desk desk) {
        this.desk = desk;
    }

    /// What they get.
    static final class Wanted {
        @Option(
                names = "--language",
                paramLabel = "TAG",
                split = ",",
                converter = LanguageTag.class,
                description = "The editions (default: mul, the one as published; several with commas).")
        List<Locale> languages = List.of(Language.MULTIPLE);

        @Option(names = "--section", paramLabel = "KEY", split = ",", description = "Like world (default: all).")
        List<String> sections = List.of();

        @Option(names = "--hour", paramLabel = "HH:MM", description = "At what time (default: ${DEFAULT-VALUE}).")
        LocalTime hour = LocalTime.of(7, 0);

        @Option(
                names = "--zone",
                paramLabel = "ZONE",
                description = "Where, like Asia/Kolkata (default: the newsroom's).")
        @Nullable
        ZoneId zone;

        @Option(
                names = "--rhythm",
                paramLabel = "WORD",
                description = "daily, weekdays or a day like sunday (default: ${DEFAULT-VALUE}).")
        String rhythm = "daily";

        Wishes wishes(ZoneId newsroom) {
            try {
                return new Wishes(
                        languages.stream().distinct().toList(),
                        new TreeSet<>(sections),
                        new Slot(hour, Optional.ofNullable(zone).orElse(newsroom)),
                        Rhythm.of(rhythm));
            } catch (IllegalArgumentException wrong) {
                throw new Cannot(String.valueOf(wrong.getMessage()), wrong);
            }
        }
    }

    /// How they said yes, if they did.
    static final class Consent {
        @Option(
                names = "--confirmed",
                paramLabel = "HOW",
                description = "They agreed already; how and when is kept with each. Nobody gets a mail now.")
        @Nullable
        String how;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Tells how many there are, and shows them, or those whose address holds TEXT.")
    int list(
            @Parameters(paramLabel = "TEXT", arity = "0..1", defaultValue = "") String text,
            @Option(names = "--at-most", paramLabel = "N", defaultValue = "50") int atMost,
            @Mixin DataFolder data) {
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("ADDRESS", "STANDING", "LANGUAGES", "RHYTHM", "HOUR", "ZONE")));
        long[] found = {0};
        all(data)
                .filter(subscriber -> subscriber.mailbox().address().contains(text))
                .forEach(subscriber -> {
                    if (++found[0] <= atMost) rows.add(row(subscriber));
                });
        if (found[0] > 0) Columns.lines(rows, rows.getFirst().size()).forEach(System.out::println);
        System.out.println(found[0]
                + (found[0] == 1 ? " subscriber" : " subscribers")
                + (found[0] > atMost ? ", " + atMost + " of them shown; --at-most shows more" : ""));
        return Exit.DONE;
    }

    private static List<String> row(Subscriber subscriber) {
        Wishes wishes = subscriber.wishes();
        return List.of(
                subscriber.mailbox().address(),
                standing(subscriber),
                wishes.languages().stream().map(Locale::toLanguageTag).collect(joining(",")),
                wishes.rhythm().toString(),
                wishes.slot().hour().toString(),
                wishes.slot().zone().getId());
    }

    private static String standing(Subscriber subscriber) {
        return switch (subscriber.standing()) {
            case Standing.Asked asked -> "asked";
            case Standing.Confirmed confirmed -> "confirmed";
            case Standing.Left left -> "left";
        };
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a subscriber.")
    int add(
            @Parameters(paramLabel = "ADDRESS") String address,
            @Mixin Wanted wanted,
            @Mixin Consent consent,
            @Mixin DataFolder data) {
        Enrolment enrolment = enrolment(consent, data);
        System.out.println(enrolment.enrol(mailbox(address), wanted.wishes(desk.zone())));
        enrolment.finish();
        return enrolment.refused() == 0 ? Exit.DONE : Exit.CANNOT;
    }

    private Enrolment enrolment(Consent consent, DataFolder data) {
        return new Enrolment(
                readership(data), () -> desk.subscriptions(data.folder), Optional.ofNullable(consent.how), desk.now());
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Adds those of a table (CSV, UTF-8). Who is there already stays as they are, and a line that"
                    + " cannot be read costs only itself.")
    int read(
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin Wanted wanted,
            @Mixin Consent consent,
            @Mixin DataFolder data) {
        Enrolment enrolment = enrolment(consent, data);
        new SubscriberFile(wanted.wishes(desk.zone())).read(file, row -> {
            switch (row) {
                case SubscriberFile.Row.Reader(long line, Mailbox mailbox, Wishes wishes) ->
                    enrolment.enrol(file + ", line " + line, mailbox, wishes);
                case SubscriberFile.Row.Unreadable(long line, String reason) ->
                    enrolment.unreadable(file + ", line " + line + ": " + reason);
            }
        });
        enrolment.finish();
        System.out.println(enrolment.report());
        return Exit.DONE;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes all of them as a table, to FILE or standard output, that 'import' and spreadsheets read.")
    int export(@Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file, @Mixin DataFolder data) {
        SubscriberFile table = new SubscriberFile(new Wanted().wishes(desk.zone()));
        if (file == null) table.write(all(data), System.out);
        else table.write(all(data), file);
        return Exit.DONE;
    }

    private Stream<Subscriber> all(DataFolder data) {
        Readership readership = readership(data);
        return Stream.iterate(
                        readership.subscribers().all("", PAGE),
                        page -> !page.isEmpty(),
                        page -> readership.subscribers().all(page.getLast().id(), PAGE))
                .flatMap(List::stream);
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows all that is kept of a person, as JSON: what they may ask for.")
    int show(@Parameters(paramLabel = "ADDRESS") String address, @Mixin DataFolder data) {
        System.out.println(desk.personalData(data.folder).of(mailbox(address)));
        return Exit.DONE;
    }

    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description = "Erases all that is kept of a person. Who must get no mail goes on getting none: of the"
                    + " address there is then a fingerprint.")
    int erase(@Parameters(paramLabel = "ADDRESS") String address, @Mixin DataFolder data) {
        boolean known = desk.personalData(data.folder).erase(mailbox(address));
        System.out.println(known ? "erased" : "nothing was kept of " + address);
        return Exit.DONE;
    }

    @Command(
            name = "suppress",
            mixinStandardHelpOptions = true,
            description = "Puts an address on the list of those that get no mail.")
    int suppress(
            @Parameters(paramLabel = "ADDRESS") String address,
            @Option(names = "--reason", paramLabel = "TEXT", description = "For your own records.", defaultValue = "")
                    String reason,
            @Mixin DataFolder data) {
        readership(data).suppressions().add(mailbox(address), Suppression.Reason.BY_HAND, desk.now(), reason);
        System.out.println(address + " gets no mail; 'subscribers unsuppress' ends that");
        return Exit.DONE;
    }

    @Command(
            name = "unsuppress",
            mixinStandardHelpOptions = true,
            description =
                    "Takes an address off the list, except where its owner has unsubscribed: only they can come back.")
    int unsuppress(@Parameters(paramLabel = "ADDRESS") String address, @Mixin DataFolder data) {
        Readership readership = readership(data);
        Mailbox mailbox = mailbox(address);
        boolean lifted = false;
        for (Suppression.Reason reason :
                Set.of(Suppression.Reason.BY_HAND, Suppression.Reason.BOUNCE, Suppression.Reason.COMPLAINT))
            lifted |= readership.suppressions().lift(mailbox, reason);
        System.out.println(lifted ? address + " is off the list" : address + " was not on the list");
        readership.suppressions().of(mailbox).forEach(left -> System.out.println("still there: " + line(left)));
        return Exit.DONE;
    }

    @Command(
            name = "suppressed",
            mixinStandardHelpOptions = true,
            description = "Lists the addresses that get no mail, the newest first.")
    int suppressed(@Mixin DataFolder data) {
        List<Suppression> newest = readership(data).suppressions().newest(NEWEST);
        if (newest.isEmpty()) System.out.println("no address is suppressed");
        newest.forEach(one -> System.out.println(line(one)));
        return Exit.DONE;
    }

    private static String line(Suppression one) {
        return one.since() + "  " + one.reason().name().toLowerCase(Locale.ROOT) + "  "
                + one.address().orElse("(erased)")
                + one.detail().map(detail -> "  " + detail).orElse("");
    }

    private Readership readership(DataFolder data) {
        return desk.store(data.folder).readership();
    }

    private static Mailbox mailbox(String address) {
        return Mailbox.typed(address).orElseThrow(() -> new Cannot("'" + address + "' is no address"));
    }
}
