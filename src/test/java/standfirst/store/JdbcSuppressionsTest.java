package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.newsletter.Suppressions;
import standfirst.newsletter.SuppressionsContract;

class JdbcSuppressionsTest extends SuppressionsContract {
    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Suppressions suppressions() {
        Database database = Database.inFolder(folder);
        open.add(database);
        return database.suppressions();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
