package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.llm.Ledger;
import standfirst.llm.LedgerContract;

@ParameterizedClass
@EnumSource
class JdbcLedgerTest extends LedgerContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    private Database database() {
        Database database = stores.open(folder.resolve(String.valueOf(open.size())));
        open.add(database);
        return database;
    }

    @Override
    protected Ledger ledger() {
        return database().books(InstantSource.system()).ledger();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    @Test
    void everyQuestionIsAnsweredFromAnEmptyBook() {
        Ledger ledger = ledger();
        for (Ledger.By by : Ledger.By.values())
            assertEquals(
                    List.of(),
                    ledger.spending(by, java.time.LocalDate.MIN.withYear(2026), java.time.LocalDate.of(2027, 1, 1)));
    }
}
