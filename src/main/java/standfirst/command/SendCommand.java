package standfirst.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.newsletter.Crew;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;
import standfirst.newsletter.Outcome.Refused;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Sending;
import standfirst.newsletter.Shift;
import standfirst.newsletter.Shift.End;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Wishes;

/// One run of sending, in the foreground.
@Command(
        name = "send",
        description = "Sends the newsletter to everybody for whom it is due. 'serve' does the same by itself, all day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst send                            what is due now, at each subscriber's own hour",
            "  standfirst send 2026-11-24                 that day's editions to all who want one, whatever their hour",
            "  standfirst send --dry-run                  says how many mails that would be",
            "  standfirst send --test ada@paper.example   the newest editions to one address",
            "  standfirst send --pause                    nobody sends, here or in 'serve', until --resume",
            "  standfirst send --status                   how far it has come",
            "",
            "Nobody gets an edition twice: run it again, or after it was killed, and it goes on where it was. Without the",
            "setting standfirst.mail.smtp.host mails are written as .eml files into DATA/outbox."
        })
final class SendCommand implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 30;

    @Parameters(
            paramLabel = "DAY",
            arity = "0..1",
            description = "Like 2026-11-24: to all subscribers who want one on that day of the week (default: to those"
                    + " whose hour has come).")
    @Nullable
    LocalDate day;

    @ArgGroup
    @Nullable
    Act act;

    static final class Act {
        @Option(names = "--dry-run", description = "Tell how many mails would be sent, and send none.")
        boolean dryRun;

        @Option(
                names = "--test",
                paramLabel = "ADDRESS",
                converter = MailboxConverter.class,
                description = "Send the editions to this address alone; nothing is entered.")
        @Nullable
        Mailbox test;

        @Option(names = "--pause", description = "Let nobody send until --resume; mails under way are finished.")
        boolean pause;

        @Option(names = "--resume", description = "Go on after --pause.")
        boolean resume;

        @Option(names = "--status", description = "Tell how far sending has come.")
        boolean status;
    }

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;
    private final PrintStream out = System.out;

    SendCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Sending sending = desk.sending(data.folder);
        if (act == null) send(sending);
        else if (act.test != null) test(sending, act.test);
        else if (act.dryRun) preview(sending);
        else if (act.status) new SendingReport(sending.deliveries(), desk.now()).print(out);
        else if (act.pause) pause(sending.deliveries());
        else resume(sending.deliveries());
        return Exit.DONE;
    }

    private void send(Sending sending) {
        sending.deliveries().paused().ifPresent(SendCommand::refuse);
        if (day != null && editions(day).isEmpty())
            throw new Cannot("there is no published edition of " + day + "; 'standfirst publish' publishes one");
        int entered = day == null ? sending.enterDue() : sending.enterAll(day);
        System.err.println(entered + (entered == 1 ? " new delivery" : " new deliveries"));
        SendingProgress progress = SendingProgress.onStandardError(sending.deliveries(), desk);
        CountDownLatch finished = new CountDownLatch(1);
        try (Shift shift = sending.shift(Crew.name("send"), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(shift, finished)));
            End end = sending.sendAll(shift);
            finished.countDown();
            progress.finish();
            new SendingReport(sending.deliveries(), desk.now()).print(out);
            if (end == End.SERVER_AWAY)
                throw new Cannot(shift.trouble().orElse("the mail server is away")
                        + "; what was not sent waits, and goes with the next 'standfirst send'");
        }
    }

    /// Who asks the program to end lets the mails under way come to theirs.
    private static void finish(Shift shift, CountDownLatch finished) {
        shift.stop();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(Instant since) {
        throw new Cannot("sending is paused since " + since + "; 'standfirst send --resume' ends that");
    }

    private List<Edition> editions(@Nullable LocalDate ofDay) {
        Editions published = desk.store(data.folder).published();
        return EditionName.find(ofDay == null ? null : new EditionName(ofDay, Optional.empty()), published);
    }

    private void test(Sending sending, Mailbox to) {
        List<Edition> editions = editions(day);
        if (editions.isEmpty()) throw new Cannot("there is no published edition to send");
        for (Edition edition : editions)
            out.println(edition.id() + ": "
                    + sending.specimen(edition, to, wishes(edition.language()))
                            .map(outcome -> switch (outcome) {
                                case Delivered(String reply) -> "sent, " + reply;
                                case Later(int code, String text) -> "not sent: " + code + " " + text;
                                case Refused(int code, String text) -> "refused: " + code + " " + text;
                            })
                            .orElse("empty"));
    }

    private static Wishes wishes(Locale language) {
        return new Wishes(List.of(language), Set.of(), new Slot(LocalTime.NOON, ZoneOffset.UTC), Rhythm.DAILY);
    }

    private void preview(Sending sending) {
        var byEdition = sending.preview(Optional.ofNullable(day));
        if (byEdition.isEmpty()) out.println("nothing is due");
        byEdition.forEach((edition, mails) -> out.println(edition + ": " + mails + (mails == 1 ? " mail" : " mails")));
    }

    private void pause(Deliveries deliveries) {
        deliveries.pause(desk.now());
        out.println("sending is paused; 'standfirst send --resume' ends that");
    }

    private void resume(Deliveries deliveries) {
        deliveries.resume();
        out.println("sending goes on");
    }

    static final class MailboxConverter implements ITypeConverter<Mailbox> {
        @Override
        public Mailbox convert(String address) {
            try {
                return Mailbox.of(address);
            } catch (IllegalArgumentException noAddress) {
                throw new TypeConversionException(String.valueOf(noAddress.getMessage()));
            }
        }
    }
}
