package standfirst;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import standfirst.api.ApiSettings;
import standfirst.api.Tokens;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Segmenter;
import standfirst.article.Sources;
import standfirst.circulation.Circulation;
import standfirst.circulation.Nobody;
import standfirst.draft.DraftFormats;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Editions;
import standfirst.edition.EditorInChief;
import standfirst.edition.Reports;
import standfirst.edition.ReviewDesk;
import standfirst.edition.Runs;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.Verifier;
import standfirst.language.LanguageDetector;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Budget;
import standfirst.llm.Ledger;
import standfirst.mail.MailRoom;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.PersonalData;
import standfirst.newsletter.Readership;
import standfirst.newsletter.ReturnPaths;
import standfirst.newsletter.Returns;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscribers;
import standfirst.newsletter.Suppressions;
import standfirst.staff.Accounts;
import standfirst.staff.Acts;
import standfirst.staff.Passwords;
import standfirst.staff.Presses;
import standfirst.staff.SignInSettings;
import standfirst.store.Database;
import standfirst.translation.Glossary;
import standfirst.translation.TranslationCheck;
import standfirst.web.FirstPage;
import standfirst.web.Masthead;
import standfirst.web.Templates;

/// The parts of a server over a store, for tests of one room; `with` replaces those that the test is about.
final class House {
    private House() {}

    static Server.Parts over(Database database, InstantSource clock) {
        return new Server.Parts()
                .with(FirstPage.class, FirstPage.none())
                .with(Editions.class, database.published(clock))
                .with(Sources.class, database.sources())
                .with(Reports.class, database.reports())
                .with(
                        EditorInChief.class,
                        new EditorInChief(
                                database.editions(),
                                database.published(clock),
                                day -> new Corrector(new CoverVerifier(), Deadlines.NONE, clock),
                                clock))
                .with(Runs.class, database.runs())
                .with(Acts.class, database.acts())
                .with(Deliveries.class, database.deliveries())
                .with(Subscribers.class, database.readership().subscribers())
                .with(Suppressions.class, database.readership().suppressions())
                .with(Ledger.class, database.books(clock).ledger())
                .with(
                        Bookkeeper.class,
                        new Bookkeeper(() -> database.books(clock), Budget.UNLIMITED, clock.withZone(ZoneOffset.UTC)))
                .with(Presses.class, Presses.CLOSED)
                .with(Deadlines.class, Deadlines.NONE)
                .with(Accounts.class, database.accounts())
                .with(Passwords.class, Passwords.quick())
                .with(Circulation.class, Nobody.subscribes())
                .with(PersonalData.class, database.personalData())
                .with(MailRoom.class, mailRoom(database, clock))
                .with(ReviewDesk.class, review(database, clock))
                .with(DraftFormats.class, new DraftFormats(Templates.inJar()))
                .with(Tokens.class, database.tokens())
                .with(ApiSettings.class, new ApiSettings(600, List.of()))
                .with(SignInSettings.class, SignInSettings.BY_PASSWORD)
                .with(ArticleReader.class, reader())
                .with(Verifier.class, new CoverVerifier())
                .with(Templates.class, Templates.inJar())
                .with(Masthead.class, Masthead.PLAIN)
                .with(InstantSource.class, clock);
    }

    private static MailRoom mailRoom(Database database, InstantSource clock) {
        Readership readership = database.readership();
        Signer signer = new Signer(readership.keyring(), clock, new SecureRandom());
        return new MailRoom(
                () -> new ReturnPaths(Mailbox.of("bounces@paper.example"), signer),
                signer,
                new Returns(database.deliveries(), readership.subscribers(), readership.suppressions(), clock),
                Nobody.subscribes().subscriptions());
    }

    private static ReviewDesk review(Database database, InstantSource clock) {
        return new ReviewDesk(
                database.editions(),
                database.manuscripts(),
                new TranslationCheck(),
                (from, to) -> Glossary.NONE,
                clock);
    }

    private static ArticleReader reader() {
        return new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());
    }
}
