package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Source;
import standfirst.edition.Edition;
import standfirst.edition.Run;
import standfirst.language.Language;
import standfirst.mail.smtp.LoopbackSmtp;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Wishes;
import standfirst.store.Database;

/// What a server does by itself.
class RotaTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path home;

    private LoopbackSmtp smtp;
    private Newsdesk desk;

    @BeforeEach
    void write() throws Exception {
        smtp = new LoopbackSmtp();
        desk = new Newsdesk(home);
        desk.page(
                "bridge",
                "Harbour bridge to close",
                "The harbour bridge of Port Ellery will close on 3 May for repairs.",
                "The work costs 12 million crowns, the city said on Monday.");
        settings("");
    }

    @AfterEach
    void stop() throws Exception {
        smtp.close();
    }

    private void settings(String more) throws Exception {
        Files.writeString(home.resolve("application.yaml"), """
                standfirst:
                  zone: UTC
                  address: https://paper.example/
                  mail:
                    from: The Daily <news@paper.example>
                    smtp: {host: 127.0.0.1, port: %d}
                %s""".formatted(smtp.port(), more.indent(2)));
    }

    private void subscribe(String address, LocalTime hour) {
        Instant now = Instant.now();
        Wishes wishes = new Wishes(List.of(Language.MULTIPLE), Set.of(), new Slot(hour, ZoneOffset.UTC), Rhythm.DAILY);
        try (Database store = Database.inFolder(desk.data)) {
            store.readership()
                    .subscribers()
                    .add(Subscriber.asking(Mailbox.of(address), wishes, now, new Random(address.hashCode()))
                            .with(new Standing.Confirmed(now, "by a form on paper")));
        }
    }

    private static void await(BooleanSupplier fact) throws InterruptedException {
        for (Instant end = Instant.now().plus(Duration.ofSeconds(40));
                !fact.getAsBoolean() && Instant.now().isBefore(end); ) Thread.sleep(100);
        assertTrue(fact.getAsBoolean());
    }

    @Test
    void whatIsDueGoesOutOnceAndTheRestWaits() throws Exception {
        assertEquals(
                0,
                desk.run(
                        "digest",
                        home.resolve("pages").toString(),
                        "--date=" + TODAY,
                        "--out=" + desk.out,
                        "--data=" + desk.data),
                desk.said());
        subscribe("early@post.example", LocalTime.MIDNIGHT);
        subscribe("late@post.example", LocalTime.of(23, 59));
        try (Assembly assembly = new Assembly(Optional.of(home))) {
            assembly.work(desk.data);
            await(() -> !smtp.taken().isEmpty());
            Thread.sleep(3_000);
        }
        assertEquals(
                List.of("early@post.example"),
                smtp.taken().stream().map(LoopbackSmtp.Taken::recipient).toList());
    }

    @Test
    void theDaysEditionIsMadeAtItsHour() throws Exception {
        LocalTime soon = LocalTime.now(ZoneOffset.UTC).plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        settings("digest: {at: [\"" + soon + "\"], languages: [de]}");
        try (Database store = Database.inFolder(desk.data)) {
            store.sources()
                    .add(Source.of(
                            home.resolve("pages").toString(), Optional.of("Gazette"), Optional.empty(), Instant.now()));
        }
        try (Assembly assembly = new Assembly(Optional.of(home))) {
            assembly.work(desk.data);
            try (Database store = Database.inFolder(desk.data)) {
                await(() -> store.editions().languages(TODAY).size() == 2);
                Edition made = store.published(InstantSource.system())
                        .find(TODAY, Language.MULTIPLE)
                        .orElseThrow();
                assertEquals(1, made.stories().count());
            }
        }
    }

    @Test
    void whatSomebodyAsksForIsMadeOnceAndItsRunIsKept() throws Exception {
        try (Database store = Database.inFolder(desk.data)) {
            store.sources()
                    .add(Source.of(
                            home.resolve("pages").toString(), Optional.of("Gazette"), Optional.empty(), Instant.now()));
            try (Assembly assembly = new Assembly(Optional.of(home))) {
                Rota rota = assembly.work(desk.data);
                assertTrue(rota.roll("Ada"));
                assertFalse(rota.roll("Ben"));
                await(() -> store.runs().newest(1).stream()
                        .anyMatch(run -> run.ended().isPresent()));
            }
            Run run = store.runs().newest(5).getFirst();
            assertEquals("Ada", run.by());
            assertEquals(1, run.done());
            assertEquals(1, store.runs().newest(5).size());
            assertEquals(Optional.empty(), run.problem());
        }
    }

    @Test
    void aRunThatComesToNothingSaysWhy() throws Exception {
        try (Database store = Database.inFolder(desk.data)) {
            try (Assembly assembly = new Assembly(Optional.of(home))) {
                assembly.work(desk.data).roll("Ada");
                await(() -> store.runs().newest(1).stream()
                        .anyMatch(run -> run.ended().isPresent()));
            }
            String problem = store.runs().newest(1).getFirst().problem().orElseThrow();
            assertTrue(problem.startsWith("no source is kept"), problem);
        }
    }
}
