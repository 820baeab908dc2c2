package standfirst.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.api.Tokens;
import standfirst.api.TokensContract;

@ParameterizedClass
@EnumSource
class JdbcTokensTest extends TokensContract {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private final List<Database> open = new ArrayList<>();

    @Override
    protected Tokens tokens() {
        open.add(stores.open(folder));
        return open.getLast().tokens();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }
}
