package standfirst.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin
    CorrectionOptions correction = new CorrectionOptions();

    private final Desk desk;

    WithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        correction.check();
        String id = CorrectionOptions.id(what);
        Desk.Store store = desk.store(correction.data.folder);
        correction.report(
                desk.chief(store).withdraw(id, correction.reason, correction::among),
                "a point or a story",
                id,
                desk,
                store);
        return Exit.DONE;
    }
}
