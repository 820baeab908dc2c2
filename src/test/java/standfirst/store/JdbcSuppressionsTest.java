package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.newsletter.Suppressions;
import standfirst.newsletter.SuppressionsContract;

@ParameterizedClass
@EnumSource
class JdbcSuppressionsTest extends SuppressionsContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Suppressions suppressions() {
        Database database = stores.open(folder);
        open.add(database);
        return database.readership().suppressions();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
