package standfirst.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.staff.Accounts;
import standfirst.staff.AccountsContract;

class JdbcAccountsTest extends AccountsContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Accounts accounts() {
        return database.accounts();
    }
}
