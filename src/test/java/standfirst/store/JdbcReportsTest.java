package standfirst.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.edition.Reports;
import standfirst.edition.ReportsContract;

@ParameterizedClass
@EnumSource
class JdbcReportsTest extends ReportsContract {
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
    protected Reports reports() {
        return database.reports();
    }
}
