package standfirst.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.edition.Find;

/// Looks something up in the archive.
@Command(
        name = "search",
        description = "Finds the stories of all editions that have these words, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst search ferry Torvik",
            "  standfirst search 电梯 --language zh",
            "",
            "A word finds those that begin with it, with or without accents."
        })
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must be there.")
    List<String> words = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTag.class,
            description = "Only in editions for readers of this language.")
    @Nullable
    Locale language;

    @Option(names = "--at-most", paramLabel = "N", description = "Stories (default: ${DEFAULT-VALUE}).")
    int atMost = 20;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Find> found = desk.store(data.folder)
                .editions()
                .search(String.join(" ", words), Optional.ofNullable(language), atMost);
        if (found.isEmpty()) System.err.println("nothing found");
        found.forEach(SearchCommand::print);
        return Exit.DONE;
    }

    private static void print(Find find) {
        System.out.println(find.day() + "/" + find.language().toLanguageTag() + "  " + find.headline() + "  (story "
                + find.story() + ")");
        find.points().forEach(point -> System.out.println("    • " + point));
    }
}
