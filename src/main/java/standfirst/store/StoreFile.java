package standfirst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.flywaydb.core.api.MigrationVersion;

/// The store as a SQLite file: copied while it is in use, checked, put back.
public record StoreFile(Path file) {
    /// That of a data folder.
    public static StoreFile in(Path folder) {
        return new StoreFile(folder.resolve("standfirst.db"));
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /// What is in it, once every page of it has been read and found sound.
    public Holdings check() {
        if (!Files.isRegularFile(file)) throw new IllegalArgumentException(file + ": there is no such file");
        try (OpenFile open = OpenFile.reading(file)) {
            open.refuseDamage();
            return new Holdings(file, open.schema(), open.rows(), size());
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A sound copy at one moment, whoever is writing meanwhile; it is there whole or not at all.
    public Holdings copyTo(Path copy) {
        if (!exists()) throw new IllegalArgumentException(file + ": there is no store to copy");
        if (Files.exists(copy)) throw new IllegalArgumentException(copy + " is there already; name another file");
        Path unfinished = copy.resolveSibling("." + copy.getFileName() + ".part");
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            forUsAlone(unfinished);
            try (OpenFile open = OpenFile.reading(file)) {
                open.vacuumInto(unfinished);
            }
            new StoreFile(unfinished).check();
            keep(unfinished, copy);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("cannot write " + copy + ": " + notWritten.getMessage(), notWritten);
        }
        return new StoreFile(copy).check();
    }

    /// Puts a copy in the place of this file, in which nobody may be at work; what was there is kept beside it.
    public Holdings replaceBy(Path copy, boolean force, Instant now) {
        Holdings holdings = new StoreFile(copy).check();
        refuseNewer(holdings);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (exists()) setAside(force, now);
            Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
            forUsAlone(unfinished);
            Files.copy(copy, unfinished, StandardCopyOption.REPLACE_EXISTING);
            keep(unfinished, file);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("cannot write " + file + ": " + notWritten.getMessage(), notWritten);
        }
        return holdings;
    }

    private static void refuseNewer(Holdings copy) {
        String newest = new Migrations(Sqlite.NAME).newest();
        if (MigrationVersion.fromVersion(copy.schema()).isNewerThan(newest))
            throw new IllegalArgumentException(copy.file() + ": made by a newer version of the program (schema "
                    + copy.schema() + ", this one knows " + newest + ")");
    }

    private void setAside(boolean force, Instant now) throws IOException {
        if (!force)
            throw new IllegalArgumentException("there is a store in "
                    + file.toAbsolutePath().getParent() + " already; with --force it is set aside and replaced");
        try (OpenFile open = OpenFile.writing(file)) {
            open.refuseCompany();
        }
        String before = file.getFileName() + ".before-"
                + now.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Files.move(file, file.resolveSibling(before));
    }

    /// Links that are signed and accounts are in it: nobody else may read it.
    private static void forUsAlone(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        if (Files.getFileStore(unfinished).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    }

    private static void keep(Path unfinished, Path file) throws IOException {
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(unfinished, file);
        }
    }
}
