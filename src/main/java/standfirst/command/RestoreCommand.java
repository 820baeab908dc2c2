package standfirst.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A copy of the store, put back.
@Command(
        name = "restore",
        description = {
            "Puts a copy that 'backup' made in the place of the store, and brings it up to date.",
            "The copy is read and checked first. A store that is there is only replaced with --force, when nobody has it"
                    + " open, and is kept beside the new one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst restore /backups/monday.db                   into an empty data folder",
            "  standfirst restore /backups/monday.db --force           in the place of what is there",
            "  standfirst restore /backups/monday.db --data /tmp/look  to look at it elsewhere"
        })
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
    Path file = Path.of("");

    @Option(names = "--force", description = "Replace a store that is there.")
    boolean force;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        System.out.println(data.folder + "  " + desk.restore(file, data.folder, force));
        return Exit.DONE;
    }
}
