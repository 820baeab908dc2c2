package standfirst.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Reports;
import standfirst.edition.ReportsContract;

class JdbcReportsTest extends ReportsContract {
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
    protected Reports reports() {
        return database.reports();
    }
}
