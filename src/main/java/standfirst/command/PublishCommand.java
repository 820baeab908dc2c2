package standfirst.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import standfirst.edition.Edition;
import standfirst.edition.EditorInChief;
import standfirst.edition.Publishing;
import standfirst.edition.Publishing.At;
import standfirst.edition.Publishing.AtOnce;
import standfirst.edition.Publishing.ByHand;

/// Approves a draft.
@Command(
        name = "publish",
        description = "Shows readers the newest drafts of a day, from now on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst publish                  the newest day, in all its languages",
            "  standfirst publish 2026-11-24/de    one edition",
            "",
            "'digest' makes drafts where the setting standfirst.publish is by-hand, or an hour that is still to come."
        })
final class PublishCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DAY[/LANG]",
            arity = "0..1",
            converter = EditionName.Converter.class,
            description = "Like 2026-11-24/de, or 2026-11-24 for all of a day (default: all of the newest).")
    @Nullable
    EditionName edition;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    PublishCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Desk.Store store = desk.store(data.folder);
        List<Edition> found = EditionName.find(edition, store.editions());
        if (found.isEmpty()) throw new Cannot("there is no such edition to publish; make one with 'standfirst digest'");
        EditorInChief chief = desk.chief(store);
        for (Edition draft : found) {
            boolean seen = !chief.publish(draft);
            System.out.println(draft.day() + "/" + draft.language().toLanguageTag() + " version " + draft.version()
                    + (seen ? " is published already" : " is published"));
        }
        return Exit.DONE;
    }

    /// What becomes of an edition that was made just now.
    static String inWords(Publishing publishing, LocalDate day) {
        return switch (publishing) {
            case AtOnce() -> "published: 'standfirst serve' shows it";
            case ByHand() -> "a draft: 'standfirst publish " + day + "' shows it to readers";
            case At(LocalTime hour) ->
                "readers see it from " + hour + " of " + day + " on; 'standfirst publish " + day + "' shows it now";
        };
    }
}
