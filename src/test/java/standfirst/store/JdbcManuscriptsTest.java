package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Manuscripts;
import standfirst.edition.ManuscriptsContract;

class JdbcManuscriptsTest extends ManuscriptsContract {
    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Manuscripts manuscripts() {
        open.add(Database.inFolder(folder));
        return open.getLast().manuscripts();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
