package standfirst.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import standfirst.edition.Corrector;

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

    @Mixin
    CorrectionOptions correction = new CorrectionOptions();

    private final Desk desk;

    RewordCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (words.isBlank()) throw new Cannot("WORDS: what does the point say instead?");
        correction.check();
        String id = CorrectionOptions.id(what);
        Desk.Store store = desk.store(correction.data.folder);
        try {
            correction.report(
                    desk.chief(store).reword(id, words, correction.reason, correction::among),
                    "a point",
                    id,
                    desk,
                    store);
        } catch (Corrector.Refused refused) {
            throw new Cannot(String.valueOf(refused.getMessage()), refused);
        }
        return Exit.DONE;
    }
}
