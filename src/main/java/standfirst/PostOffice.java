package standfirst;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import standfirst.command.Cannot;
import standfirst.edition.Editions;
import standfirst.mail.MailRoom;
import standfirst.mail.MailSettings;
import standfirst.mail.MailingList;
import standfirst.mail.NewsletterComposer;
import standfirst.mail.NewsletterWriter;
import standfirst.mail.Outbox;
import standfirst.mail.smtp.SmtpMailer;
import standfirst.mail.smtp.SmtpSettings;
import standfirst.newsletter.Attempt;
import standfirst.newsletter.Composer;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Errata;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Pace;
import standfirst.newsletter.Planner;
import standfirst.newsletter.Readership;
import standfirst.newsletter.ReturnPaths;
import standfirst.newsletter.Returns;
import standfirst.newsletter.Sending;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriptions;
import standfirst.store.Database;
import standfirst.web.Templates;

/// Where a store's newsletters are composed, signed and handed on: by SMTP where there is a server, else into a folder.
final class PostOffice implements AutoCloseable {
    private final Settings settings;
    private final Templates templates;
    private final Press press;
    private final Path folder;
    private final Database store;
    private final InstantSource clock;
    private final Signer signer;
    private final Supplier<Mailer> mailer = Once.of(this::mailerAsSet);
    private final Supplier<Sending> sending = Once.of(this::sendingAsSet);
    private @Nullable SmtpMailer open;

    PostOffice(Settings settings, Templates templates, Press press, Path folder, Database store, InstantSource clock) {
        this.settings = settings;
        this.templates = templates;
        this.press = press;
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.signer = new Signer(store.readership().keyring(), clock, new SecureRandom());
    }

    Mailer mailer() {
        return mailer.get();
    }

    Sending sending() {
        return sending.get();
    }

    private MailSettings mail() {
        return settings.mail();
    }

    private Mailer mailerAsSet() {
        SmtpSettings server = mail().smtp();
        if (server == null) return new Outbox(Objects.requireNonNullElse(mail().outbox(), folder.resolve("outbox")));
        SmtpMailer smtp = new SmtpMailer(server, mail().connections(), clock);
        open = smtp;
        return smtp;
    }

    private Sending sendingAsSet() {
        Pace pace = mail().pace();
        Deliveries deliveries = store.deliveries();
        Attempt attempt = new Attempt(
                store.readership().subscribers(),
                store.readership().suppressions(),
                composer(),
                returnPaths(),
                mailer(),
                pace,
                clock);
        return new Sending(
                new Planner(published(), store.readership().subscribers(), deliveries::enter),
                deliveries,
                attempt,
                pace,
                mail().connections(),
                clock);
    }

    private Editions published() {
        return store.published(clock);
    }

    private Composer composer() {
        return set("standfirst.mail.dkim", () -> {
            MailingList list = mail().list();
            return new NewsletterComposer(
                    published(),
                    settings.translation().byLanguage()::forReaders,
                    new Errata(published(), store.deliveries(), clock),
                    new NewsletterWriter(templates, press.masthead()),
                    list,
                    links(),
                    mail().signature());
        });
    }

    private SignedLinks links() {
        URI paper = press.masthead()
                .address()
                .orElseThrow(() -> new Cannot("newsletters need the address where readers change what they get and"
                        + " unsubscribe: set standfirst.address, like https://news.example/"));
        return new SignedLinks(paper, signer);
    }

    private Function<Delivery, Mailbox> returnPaths() {
        return paths()::of;
    }

    private ReturnPaths paths() {
        return set(
                "standfirst.mail.bounces", () -> new ReturnPaths(mail().list().inbox(), signer));
    }

    /// Where what comes back is opened.
    MailRoom mailRoom(Subscriptions subscriptions) {
        Readership readership = store.readership();
        Returns returns = new Returns(store.deliveries(), readership.subscribers(), readership.suppressions(), clock);
        return new MailRoom(this::paths, signer, returns, subscriptions);
    }

    private static <T> T set(String setting, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException bad) {
            throw new Cannot("the setting " + setting + " cannot be used: " + bad.getMessage(), bad);
        }
    }

    @Override
    public void close() {
        if (open != null) open.close();
    }
}
