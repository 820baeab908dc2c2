package standfirst;

import static standfirst.command.Diagnosis.missing;
import static standfirst.command.Diagnosis.well;
import static standfirst.command.Diagnosis.wrong;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import standfirst.article.Source;
import standfirst.command.Cannot;
import standfirst.command.Desk;
import standfirst.command.Diagnosis;
import standfirst.edition.Edition;
import standfirst.language.Language;
import standfirst.llm.Model;
import standfirst.mail.Dkim;
import standfirst.mail.MailSettings;
import standfirst.mail.NameSystem;
import standfirst.mail.SenderCheck;
import standfirst.mail.smtp.SmtpMailer;
import standfirst.mail.smtp.SmtpSettings;
import standfirst.onnx.LocalModel;
import standfirst.staff.Discovery;
import standfirst.staff.SignInSettings;

/// Looks over what the program needs, part by part, and says what to do about each that is not well.
final class Doctor {
    private static final long LITTLE_ROOM = 1L << 30;

    private final Assembly assembly;
    private final Settings settings;
    private final NameSystem names;
    private final InstantSource clock;
    private final List<Diagnosis> found = new ArrayList<>();

    Doctor(Assembly assembly, Settings settings, NameSystem names, InstantSource clock) {
        this.assembly = assembly;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    List<Diagnosis> examine(Path folder) {
        found.add(well(
                "program",
                "Java " + Runtime.version() + ", up to "
                        + megabytes(Runtime.getRuntime().maxMemory()) + " MB of memory, "
                        + Runtime.getRuntime().availableProcessors() + " processors"));
        found.add(well(
                "newsroom",
                "its day is that of " + settings.newsroomZone() + ", where it is "
                        + clock.instant()
                                .atZone(settings.newsroomZone())
                                .toLocalDateTime()
                                .withNano(0)));
        address();
        try {
            store(assembly.store(folder), folder);
        } catch (Cannot closed) {
            found.add(wrong(
                    "store", String.valueOf(closed.getMessage()), "see 'standfirst settings' for standfirst.store"));
        }
        signIn(settings.signIn());
        models();
        mail();
        return List.copyOf(found);
    }

    private void address() {
        Optional<URI> address = settings.address();
        if (address.isEmpty())
            found.add(missing(
                    "address",
                    "readers cannot subscribe, and no newsletter is sent",
                    "set standfirst.address to where readers find the page, like https://news.example/"));
        else if (!"https".equals(address.get().getScheme()))
            found.add(missing(
                    "address",
                    address.get() + " is not encrypted; mailbox providers want one-click links to be",
                    "serve it by HTTPS, behind a proxy that has a certificate, and set standfirst.address to that"));
        else found.add(well("address", address.get().toString()));
    }

    private void signIn(SignInSettings signIn) {
        signIn.issuer()
                .ifPresent(issuer -> found.add(Discovery.problem(issuer)
                        .map(problem -> wrong(
                                "sign-in",
                                issuer + ": " + problem,
                                "look at standfirst.sign-in.issuer and at the provider; names and passwords still"
                                        + " open the door"))
                        .orElseGet(() -> well("sign-in", issuer + " says where people sign in"))));
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    private void store(Desk.Store store, Path folder) {
        if (settings.store() != null) found.add(well("store", settings.store().toString()));
        else room(folder);
        sources(store.sources().all());
        newest(store);
        found.add(
                store.accounts().all().isEmpty()
                        ? missing(
                                "accounts",
                                "nobody can sign in to the newsroom's pages",
                                "standfirst users add NAME --role newsroom,admin")
                        : well("accounts", store.accounts().all().size() + " may sign in"));
    }

    private void room(Path folder) {
        long free = folder.toAbsolutePath().toFile().getUsableSpace();
        String says = "SQLite in " + folder.toAbsolutePath().normalize() + ", " + megabytes(free) + " MB free";
        if (!Files.isWritable(folder))
            found.add(wrong("store", says + "; it cannot be written", "chown it to who runs us"));
        else if (free < LITTLE_ROOM) found.add(wrong("store", says, "make room: it stops when the disk is full"));
        else found.add(well("store", says));
    }

    private void sources(List<Source> sources) {
        Instant now = clock.instant();
        List<Source> resting = sources.stream()
                .filter(source ->
                        source.health().restsUntil().filter(now::isBefore).isPresent())
                .toList();
        if (sources.isEmpty())
            found.add(missing("sources", "none is kept", "standfirst sources add https://paper.example/rss.xml"));
        else if (resting.isEmpty()) found.add(well("sources", sources.size() + " are kept"));
        else
            found.add(wrong(
                    "sources",
                    resting.size() + " of " + sources.size() + " rest after failures: "
                            + resting.stream().map(Source::address).limit(3).collect(Collectors.joining(", ")),
                    "'standfirst sources list' says why, 'standfirst sources test ADDRESS' tries one"));
    }

    private void newest(Desk.Store store) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.newsroomZone());
        Optional<LocalDate> newest = store.published().latest(Language.MULTIPLE).map(Edition::day);
        String made =
                newest.map(day -> "the newest that readers see is of " + day).orElse("readers see none yet");
        boolean bySelf = !settings.digest().at().isEmpty();
        String hours = bySelf ? "; 'serve' makes them at " + settings.digest().at() : "";
        if (newest.filter(today::equals).isPresent() || bySelf) found.add(well("editions", made + hours));
        else
            found.add(missing(
                    "editions",
                    made + "; 'serve' makes none by itself",
                    "set standfirst.digest.at, like [\"05:30\"], or run 'standfirst digest' each day"));
    }

    private void models() {
        for (LocalModel model : assembly.localModels().all())
            found.add(model.problem()
                    .map(problem ->
                            wrong("model " + model.task().word(), problem, "add it anew: standfirst models add"))
                    .orElseGet(() -> well("model " + model.task().word(), model.source() + " runs here")));
        if (assembly.models().byName().isEmpty()) {
            found.add(well("models", "none is set: points are sentences of the articles, and nothing costs anything"));
            return;
        }
        for (Model model : assembly.models().byName().values())
            found.add(model.problem()
                    .map(problem -> wrong(
                            "model " + model.name(),
                            problem,
                            "look at standfirst.models." + model.name() + " and at the server; meanwhile the extractive"
                                    + " condenser steps in"))
                    .orElseGet(() -> well("model " + model.name(), model.address() + " is there")));
    }

    private void mail() {
        MailSettings mail = settings.mail();
        SmtpSettings server = mail.smtp();
        if (server == null) {
            found.add(missing(
                    "mail",
                    "no server is set: mails are written as .eml files",
                    "set standfirst.mail.smtp.host, and standfirst.mail.from to a sender of yours"));
            return;
        }
        try (SmtpMailer mailer = new SmtpMailer(server, 1, clock)) {
            found.add(mailer.problem()
                    .map(problem -> wrong("mail", problem, "look at standfirst.mail.smtp and at the server"))
                    .orElseGet(() -> well("mail", server + " talks to us; nothing was sent")));
        }
        records(mail);
    }

    private void records(MailSettings mail) {
        Optional<Dkim> dkim;
        try {
            dkim = mail.signature();
        } catch (IllegalArgumentException badKey) {
            found.add(wrong("DKIM", String.valueOf(badKey.getMessage()), "look at standfirst.mail.dkim.key"));
            return;
        }
        if (dkim.isEmpty())
            found.add(missing(
                    "DKIM",
                    "we do not sign; well if your mail server does",
                    "set standfirst.mail.dkim.selector and .key otherwise"));
        try {
            new SenderCheck(names)
                    .of(mail.from().domain(), dkim.map(Dkim::record))
                    .forEach(record -> found.add(
                            record.well()
                                    ? well(record.what(), record.says())
                                    : wrong(record.what(), record.says(), record.wayOut())));
        } catch (NameSystem.Silent silent) {
            found.add(wrong("DNS", String.valueOf(silent.getMessage()), "look at this machine's name servers"));
        }
    }
}
