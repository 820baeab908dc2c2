package standfirst.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.edition.Corrector;
import standfirst.edition.Edition;

/// Puts a point in other words.
@Command(
        name = "reword",
        description = {
            "Puts a point in other words: the edition gets a new version that shows both and says why.",
            "",
            "The new words pass the same check as every point: what no sentence of the article says is refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst reword 3f2a90c1b7d4e856 \"The bridge closes on 3 May.\" --reason \"We had the wrong month.\"",
            "  standfirst reword 3f2a90c1b7d4e856 \"…\" --edition 2026-11-24/de --reason \"…\" --out out",
            "",
            "The id of a point is the end of its link on the article's page. Write in the article's language; in editions"
                    + " that translate it, the new words stand in the original until they are translated."
        })
final class RewordCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "POINT", description = "The id of a point, or a link to it.")
    String what = "";

    @Parameters(index = "1", paramLabel = "WORDS", description = "What it says instead, in the article's language.")
    String words = "";

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

    private final Desk desk;

    RewordCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (words.isBlank()) throw new Cannot("WORDS: what does the point say instead?");
        if (reason.isBlank()) throw new Cannot("--reason: tell readers in a sentence why it says something else now");
        String id = what.substring(what.lastIndexOf('#') + 1).replaceFirst("^point-", "");
        Desk.Store store = desk.store(data.folder);
        List<Edition> corrected = reworded(id, store);
        if (corrected.isEmpty())
            throw new Cannot("no edition " + (edition == null ? "of the newest day" : "named so")
                    + " shows a point with the id " + id + "; another day's is found with --edition DAY");
        for (Edition next : corrected)
            System.out.println(next.day() + "/" + next.language().toLanguageTag() + " version " + next.version() + ": "
                    + words.strip());
        if (out != null) desk.print(EditionName.find(edition, store.editions()), out);
        return Exit.DONE;
    }

    private List<Edition> reworded(String id, Desk.Store store) {
        try {
            return desk.chief(store).reword(id, words, reason, editions -> EditionName.find(edition, editions));
        } catch (Corrector.NotSaid refused) {
            throw new Cannot(String.valueOf(refused.getMessage()), refused);
        }
    }
}
