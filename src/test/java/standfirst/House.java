package standfirst;

import java.time.InstantSource;
import standfirst.article.Sources;
import standfirst.circulation.Circulation;
import standfirst.circulation.Nobody;
import standfirst.edition.Deadlines;
import standfirst.edition.Editions;
import standfirst.edition.Reports;
import standfirst.staff.Accounts;
import standfirst.staff.Passwords;
import standfirst.store.Database;
import standfirst.web.Masthead;
import standfirst.web.Templates;

/// The parts of a server over a store, for tests of one room; `with` replaces those that the test is about.
final class House {
    private House() {}

    static Server.Parts over(Database database, InstantSource clock) {
        return new Server.Parts()
                .with(Editions.class, database.published(clock))
                .with(Sources.class, database.sources())
                .with(Reports.class, database.reports())
                .with(Deadlines.class, Deadlines.NONE)
                .with(Accounts.class, database.accounts())
                .with(Passwords.class, Passwords.quick())
                .with(Circulation.class, Nobody.subscribes())
                .with(Templates.class, Templates.inJar())
                .with(Masthead.class, Masthead.PLAIN)
                .with(InstantSource.class, clock);
    }
}
