package standfirst.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standfirst.edition.EditionJsonReader;
import standfirst.edition.QuotedEdition;
import standfirst.edition.Rechecker.Rechecked;
import standfirst.edition.UnreadableEdition;
import standfirst.keypoint.Verdict.Ungrounded;

/// Anybody's second look at a finished edition.
@Command(
        name = "recheck",
        description = "Checks a finished edition again, offline, from the evidence that it quotes. Exit 1 if a point"
                + " does not hold.",
        footerHeading = "%nExample:%n",
        footer = "  standfirst recheck out/edition.json")
final class RecheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EDITION.json")
    @Nullable
    Path file;

    private final Desk desk;

    RecheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Rechecked> points = desk.rechecker().recheck(read(java.util.Objects.requireNonNull(file)));
        List<Rechecked> open = points.stream().filter(point -> !point.holds()).toList();
        open.forEach(RecheckCommand::print);
        System.out.println((points.size() - open.size()) + " of " + points.size()
                + " points match the source sentences quoted beside them");
        return open.stream().allMatch(Rechecked::isUndecided) ? Exit.DONE : Exit.UNGROUNDED;
    }

    private static QuotedEdition read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return EditionJsonReader.read(in);
        } catch (NoSuchFileException missing) {
            throw new Cannot(file + ": there is no such file", missing);
        } catch (UnreadableEdition malformed) {
            throw new Cannot(file + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new Cannot(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /// `?`: in doubt, and only a language model could tell, as one did when the edition was made.
    private static void print(Rechecked point) {
        String why = point.verdict() instanceof Ungrounded ungrounded
                ? ungrounded.reason() + ": " + ungrounded.detail()
                : "the point or its quotes were changed after the edition was made";
        System.out.println(
                (point.isUndecided() ? "? " : "✗ ") + point.point().text().source() + "\n    " + why);
    }
}
