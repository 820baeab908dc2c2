package standfirst.store;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Transactions of which one at a time writes, in all programs that share the store: what one reads before it writes
/// stays true, so that no version, lease or count is lost to another.
final class OneWriter extends JdbcTransactionManager {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Engine engine;

    OneWriter(DataSource source, Engine engine) {
        super(source);
        this.engine = engine;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (!definition.isReadOnly()) engine.beginWriting(connection);
    }
}
