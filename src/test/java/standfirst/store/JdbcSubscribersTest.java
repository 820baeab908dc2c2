package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.newsletter.Subscribers;
import standfirst.newsletter.SubscribersContract;

class JdbcSubscribersTest extends SubscribersContract {
    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Subscribers subscribers() {
        Database database = Database.inFolder(folder);
        open.add(database);
        return database.subscribers();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
