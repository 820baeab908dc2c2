package standfirst.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Editions;

/// What is said of every correction: of which editions, why, and where to print them.
final class CorrectionOptions {
    @Option(
            names = "--edition",
            paramLabel = "DAY/LANG",
            converter = EditionName.Converter.class,
            description = "Like 2026-11-24/de, or 2026-11-24 for all of a day (default: every edition of the newest day"
                    + " that shows it).")
    @Nullable
    EditionName edition;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "What readers are told.")
    String reason = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Also print the corrected editions into this folder.")
    @Nullable
    Path out;

    @Mixin
    DataFolder data = new DataFolder();

    /// The id that stands alone or at the end of a link.
    static String id(String typed) {
        return typed.substring(typed.lastIndexOf('#') + 1).replaceFirst("^point-", "");
    }

    void check() {
        if (reason.isBlank()) throw new Cannot("--reason: tell readers in a sentence why");
    }

    List<Edition> among(Editions editions) {
        return EditionName.find(edition, editions);
    }

    /// Tells which editions were corrected.
    ///
    /// @param shown what none of them shows, if there are none: `a point`
    void report(List<Edition> corrected, String shown, String id, Desk desk, Desk.Store store) {
        if (corrected.isEmpty())
            throw new Cannot("no edition " + (edition == null ? "of the newest day" : "named so") + " shows " + shown
                    + " with the id " + id + "; another day's is found with --edition DAY");
        for (Edition next : corrected) {
            Correction last = next.corrections().getLast();
            System.out.println(next.day() + "/" + next.language().toLanguageTag() + " version " + next.version() + ": "
                    + last.instead().orElse(last.said()).text());
        }
        if (out != null) desk.print(among(store.editions()), out);
    }
}
