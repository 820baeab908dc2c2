package standfirst.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// A real PostgreSQL for the time of the tests: started once out of what is installed on this machine, in a folder of
/// its
/// own, on a free port of loopback, without waiting for the disk. Its locale sorts as people do, which is not how the
/// store may sort.
public final class PostgresServer {
    /// In continuous integration a missing server is a failure: `STANDFIRST_TEST_POSTGRESQL=required`.
    private static final boolean REQUIRED = "required".equals(System.getenv("STANDFIRST_TEST_POSTGRESQL"));

    private static final class Only {
        static final Optional<PostgresServer> SERVER = installed().map(PostgresServer::new);
    }

    private final Path binaries;
    private final Path folder;
    private final int port;
    private final Process server;
    private int databases;

    private PostgresServer(Path binaries) {
        this.binaries = binaries;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
            this.folder = Files.createTempDirectory("standfirst-postgresql");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
        this.server = start();
        awaitIt();
    }

    public static PostgresServer running() {
        return Only.SERVER.orElseThrow(PostgresServer::missing);
    }

    private static RuntimeException missing() {
        String missing = "no PostgreSQL on this machine (initdb): tests on it are left out";
        return REQUIRED ? new IllegalStateException(missing) : new TestAbortedException(missing);
    }

    /// A new database with the tables in it, as a copy of one that was made once.
    public synchronized StoreSettings database() {
        if (databases++ == 0) {
            tell("CREATE DATABASE pattern");
            Database.on(settings("pattern")).close();
        }
        return database("TEMPLATE pattern");
    }

    /// A new database, in words of `CREATE DATABASE`.
    synchronized StoreSettings database(String as) {
        String name = "store" + databases++;
        tell("CREATE DATABASE " + name + " " + as);
        return settings(name);
    }

    private StoreSettings settings(String database) {
        return new StoreSettings(address(database), Optional.of("standfirst"), Optional.empty(), 4);
    }

    void tell(String statement) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address("postgres"), "standfirst", "");
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        Stream<Path> usual = Stream.of(
                        "/usr/lib/postgresql",
                        "/usr/local/opt",
                        "/opt/homebrew/opt",
                        "/Library/PostgreSQL",
                        "/usr/pgsql")
                .map(Path::of)
                .flatMap(PostgresServer::inside)
                .map(version -> version.resolve("bin"))
                .sorted(Comparator.reverseOrder());
        return Stream.concat(onPath, usual)
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .findFirst();
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> versions = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return versions.toList().stream();
        } catch (IOException closed) {
            return Stream.empty();
        }
    }

    private Process start() {
        if (isRoot()) run(List.of("chown", "postgres", folder.toString()));
        String data = folder.resolve("data").toString();
        run(asItsUser(
                "initdb",
                "-D",
                data,
                "-U",
                "standfirst",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-sync",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=en"));
        Process server = begun(asItsUser(
                "postgres",
                "-D",
                data,
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-k",
                "",
                "-F",
                "-c",
                "full_page_writes=off"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        return server;
    }

    private void awaitIt() {
        while (server.isAlive()) {
            try (Connection up = connect()) {
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("PostgreSQL ended at once: " + said());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// At once, without a last write to the disk: SIGQUIT.
    private void stop() {
        run(List.of("kill", "-QUIT", String.valueOf(server.pid())));
        server.onExit().join();
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    /// PostgreSQL does not run as root: there it runs as the user that its package made.
    private List<String> asItsUser(String program, String... arguments) {
        List<String> line = new ArrayList<>();
        if (isRoot()) line.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        line.add(binaries.resolve(program).toString());
        line.addAll(List.of(arguments));
        return line;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(List<String> line) {
        int exit = begun(line).onExit().join().exitValue();
        if (exit != 0) throw new IllegalStateException(line + ": " + said());
    }

    private Process begun(List<String> line) {
        try {
            return new ProcessBuilder(line)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
