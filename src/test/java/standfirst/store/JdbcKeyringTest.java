package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.newsletter.Keyring;
import standfirst.newsletter.KeyringContract;

class JdbcKeyringTest extends KeyringContract {
    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Keyring keyring() {
        Database database = Database.inFolder(folder);
        open.add(database);
        return database.keyring();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
