package standfirst.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.staff.Accounts;
import standfirst.staff.AccountsContract;

@ParameterizedClass
@EnumSource
class JdbcAccountsTest extends AccountsContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = stores.open(folder);
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
