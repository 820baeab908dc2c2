package standfirst.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A copy of the store in one file.
@Command(
        name = "backup",
        description = {
            "Copies the store into one file while it is in use, reads the copy back, and says what is in it.",
            "The file holds subscribers' addresses and the keys of their links: only its owner may read it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst backup                            standfirst-2026-11-24T060000Z.db in this folder",
            "  standfirst backup /backups/monday.db",
            "",
            "'restore' puts it back. A store on PostgreSQL is backed up with PostgreSQL's own pg_dump."
        })
final class BackupCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; never over a file that is there.")
    @Nullable
    Path file;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path copy = file == null ? named(desk.now()) : file;
        System.out.println(copy + "  " + desk.backUp(data.folder, copy));
        return Exit.DONE;
    }

    private static Path named(Instant now) {
        return Path.of(
                "standfirst-" + now.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + ".db");
    }
}
