package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.mail.smtp.LoopbackSmtp;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.store.Database;

class SubscribersCommandTest {
    private static final String LIST = """
            address,name,languages,hour,zone,rhythm,shoe size
            lena@post.example,Lena Ortmann,de mul,06:30,Europe/Berlin,weekdays,38
            not an address,Nobody,de,06:30,Europe/Berlin,daily,
            omar@post.example,'=cmd|' /C calc'!A0,ar,,,,44
            yuki@post.example,Yuki,ja,25:00,Asia/Tokyo,daily,
            LENA@post.example,Lena again,fr,,,,
            "zoe@post.example","Zoé, of the ""Post\""",fr,07:15,Europe/Paris,sunday,39
            """;

    @TempDir
    Path home;

    private Newsdesk desk;

    @BeforeEach
    void settle() throws Exception {
        desk = new Newsdesk(home);
        settings("zone: Europe/Berlin");
    }

    private void settings(String lines) throws Exception {
        Files.writeString(home.resolve("application.yaml"), "standfirst:\n" + lines.indent(2));
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "subscribers";
        all[all.length - 1] = "--data=" + desk.data;
        return desk.run(all);
    }

    private <T> T kept(Function<Readership, T> question) {
        try (Database store = Database.inFolder(desk.data)) {
            return question.apply(store.readership());
        }
    }

    private Subscriber subscriber(String address) {
        return kept(readership -> readership.subscribers().find(Mailbox.of(address)))
                .orElseThrow();
    }

    private Path list() throws Exception {
        return Files.writeString(home.resolve("list.csv"), LIST);
    }

    @Test
    void aBadLineCostsOnlyItselfAndTellsItsNumber() throws Exception {
        assertEquals(0, run("import", list().toString(), "--confirmed=signed at the fair"), desk.said());
        assertTrue(desk.said().contains("list.csv, line 3: 'not an address' is no address"), desk.said());
        assertTrue(desk.said().contains("list.csv, line 5: '25:00' is no time of day like 06:30"), desk.said());
        assertTrue(
                desk.said().contains("3 added, 0 asked to confirm, 1 there already, 0 suppressed, 2 not taken"),
                desk.said());
        Subscriber lena = subscriber("lena@post.example");
        assertEquals("06:30", lena.wishes().slot().hour().toString());
        assertEquals(List.of(Locale.GERMAN, Locale.of("mul")), lena.wishes().languages());
        assertEquals("signed at the fair", ((Standing.Confirmed) lena.standing()).consent());
        assertEquals(
                "=cmd|' /C calc'!A0", subscriber("omar@post.example").mailbox().name());
    }

    @Test
    void importedAgainNothingChanges() throws Exception {
        run("import", list().toString(), "--confirmed=signed at the fair");
        assertEquals(0, run("import", list().toString(), "--confirmed=another day"), desk.said());
        assertTrue(desk.said().contains("0 added, 0 asked to confirm, 4 there already"), desk.said());
        assertEquals(
                "signed at the fair",
                ((Standing.Confirmed) subscriber("lena@post.example").standing()).consent());
    }

    @Test
    void whatIsExportedComesBackAsItWasAndIsNoFormula() throws Exception {
        run("import", list().toString(), "--confirmed=signed at the fair");
        Path file = home.resolve("all.csv");
        assertEquals(0, run("export", file.toString()), desk.said());
        String table = Files.readString(file);
        assertTrue(table.contains("'=cmd|"), table);
        List<Subscriber> before = kept(readership -> readership.subscribers().all("", 10));
        for (Subscriber subscriber : before) run("erase", subscriber.mailbox().address());
        run("import", file.toString(), "--confirmed=signed at the fair");
        assertEquals(
                before.stream().map(Subscriber::mailbox).collect(Collectors.toSet()),
                Set.copyOf(kept(readership -> readership.subscribers().all("", 10)).stream()
                        .map(Subscriber::mailbox)
                        .toList()));
    }

    @Test
    void aTableWithoutAddressesIsTold() throws Exception {
        Path file = Files.writeString(home.resolve("other.csv"), "mail;name\nlena@post.example;Lena\n");
        assertEquals(3, run("import", file.toString(), "--confirmed=signed"));
        assertTrue(desk.said().contains("names no column 'address'"), desk.said());
    }

    @Test
    void whoHasNotAgreedIsAskedByMail() throws Exception {
        try (LoopbackSmtp smtp = new LoopbackSmtp()) {
            settings("""
                    address: https://paper.example/
                    mail: {from: news@paper.example, smtp: {host: 127.0.0.1, port: %d}}
                    """.formatted(smtp.port()));
            assertEquals(0, run("add", "lena@post.example", "--language=de", "--section=world"), desk.said());
            assertTrue(desk.said().contains("was asked by mail to confirm"), desk.said());
            assertEquals("lena@post.example", smtp.taken().getFirst().recipient());
            assertFalse(subscriber("lena@post.example").isConfirmed());
        }
    }

    @Test
    void askingNeedsAPageToConfirmOn() {
        assertEquals(3, run("add", "lena@post.example"));
        assertTrue(desk.said().contains("set standfirst.address"), desk.said());
    }

    @Test
    void whoMustGetNoMailIsNotTakenIn() throws Exception {
        assertEquals(0, run("suppress", "lena@post.example", "--reason=she called"), desk.said());
        assertEquals(0, run("import", list().toString(), "--confirmed=signed"), desk.said());
        assertTrue(desk.said().contains("line 2: lena@post.example gets no mail"), desk.said());
        run("suppressed");
        assertTrue(desk.said().contains("by_hand  lena@post.example  she called"), desk.said());
        run("unsuppress", "lena@post.example");
        assertTrue(desk.said().contains("off the list"), desk.said());
    }

    @Test
    void everythingIsShownAndErasedWhenAPersonAsks() throws Exception {
        run("import", list().toString(), "--confirmed=signed at the fair");
        run("suppress", "lena@post.example", "--reason=she called");
        assertEquals(0, run("show", "lena@post.example"), desk.said());
        for (String kept : List.of("Lena Ortmann", "signed at the fair", "she called"))
            assertTrue(desk.said().contains(kept), desk.said());

        assertEquals(0, run("erase", "lena@post.example"), desk.said());
        run("show", "lena@post.example");
        assertFalse(desk.said().contains("Lena Ortmann") || desk.said().contains("she called"), desk.said());
        Boolean suppressed = kept(readership -> readership.suppressions().has(Mailbox.of("lena@post.example")));
        assertTrue(suppressed, "she still gets no mail");
        run("erase", "lena@post.example");
        assertTrue(desk.said().contains("nothing was kept"), desk.said());
    }
}
