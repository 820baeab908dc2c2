package standfirst.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The databases that can keep the store. A test that is true of each says `@ParameterizedClass @EnumSource` and takes
/// one
/// of these: `@Parameter Stores stores`.
public enum Stores {
    SQLITE {
        @Override
        public Database open(Path folder) {
            return Database.inFolder(folder);
        }

        @Override
        Engine empty(Path folder) {
            return new Sqlite(folder.resolve("standfirst.db"));
        }
    },

    POSTGRESQL {
        private final Map<Path, StoreSettings> databases = new HashMap<>();

        @Override
        public Database open(Path folder) {
            return Database.on(databases.computeIfAbsent(
                    folder, anew -> PostgresServer.running().database()));
        }

        @Override
        Engine empty(Path folder) {
            return new Postgres(databases.computeIfAbsent(
                    folder, anew -> PostgresServer.running().database("")));
        }
    };

    /// Opens a store, the same one for the same folder.
    public abstract Database open(Path folder);

    /// The database that will be opened for a folder, before there is a table in it.
    abstract Engine empty(Path folder);
}
