package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.newsletter.Subscribers;
import standfirst.newsletter.SubscribersContract;

@ParameterizedClass
@EnumSource
class JdbcSubscribersTest extends SubscribersContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Subscribers subscribers() {
        Database database = stores.open(folder);
        open.add(database);
        return database.readership().subscribers();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
