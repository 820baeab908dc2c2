package standfirst.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.edition.Edition;

/// Takes a point or a story back.
@Command(
        name = "withdraw",
        description = "Takes back a point or a story: the edition gets a new version that strikes it out and says why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst withdraw 3f2a90c1b7d4e856 --reason \"We misread the figure.\"",
            "  standfirst withdraw https://news.example/articles/….html#point-3f2a90c1b7d4e856 --reason \"…\"",
            "  standfirst withdraw 3f2a90c1b7d4e856 --edition 2026-11-24/de --reason \"…\" --out out",
            "",
            "The id of a point is the end of its link on the article's page; those of points and stories stand in"
                    + " edition.json."
        })
final class WithdrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POINT|STORY", description = "The id of a point or a story, or a link to the point.")
    String what = "";

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

    WithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String id = what.substring(what.lastIndexOf('#') + 1).replaceFirst("^point-", "");
        if (reason.isBlank()) throw new Cannot("--reason: tell readers in a sentence why it is withdrawn");
        Desk.Store store = desk.store(data.folder);
        List<Edition> corrected =
                desk.chief(store).withdraw(id, reason, editions -> EditionName.find(edition, editions));
        if (corrected.isEmpty())
            throw new Cannot(
                    "no edition " + (edition == null ? "of the newest day" : "named so") + " shows a point or a"
                            + " story with the id " + id + "; another day's is found with --edition DAY");
        for (Edition next : corrected)
            System.out.println(next.day() + "/" + next.language().toLanguageTag() + " version " + next.version() + ": "
                    + next.corrections().getLast().said().text());
        if (out != null) desk.print(EditionName.find(edition, store.editions()), out);
        return Exit.DONE;
    }
}
