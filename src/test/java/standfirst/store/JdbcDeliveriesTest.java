package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.DeliveriesContract;

@ParameterizedClass
@EnumSource
class JdbcDeliveriesTest extends DeliveriesContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Deliveries deliveries() {
        Database database = stores.open(folder);
        open.add(database);
        Edition german = database.editions().save(Newsstand.german());
        database.editions().publish(german, SIX);
        return database.deliveries();
    }

    @Override
    protected void publishAnotherVersion() {
        Edition shorter = Newsstand.german().only(section -> section.equals("world"));
        Edition second = open.getLast().editions().save(shorter);
        open.getLast().editions().publish(second, SIX);
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
