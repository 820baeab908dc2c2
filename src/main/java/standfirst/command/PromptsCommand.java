package standfirst.command;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standfirst.llm.BadPrompt;
import standfirst.llm.Prompt;
import standfirst.llm.Prompts;

/// What language models are told.
@Command(
        name = "prompts",
        description = "Lists the prompts: version, hash, the variables that are filled in, and where they come from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst prompts",
            "  standfirst prompts show condense",
            "",
            "A file in the folder 'prompts' beside the launcher goes before the one that comes with the program. The hash"
                    + " stands beside each point in edition.json."
        })
final class PromptsCommand implements Callable<Integer> {
    private static final List<String> HEAD = List.of("NAME", "VERSION", "HASH", "VARIABLES", "FROM");
    private static final int DIGITS = 12;

    private final Desk desk;

    PromptsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Prompts prompts = desk.prompts();
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        List<String> problems = new ArrayList<>();
        for (String name : Prompts.NAMES) {
            try {
                rows.add(row(prompts.named(name), prompts.origin(name + ".md")));
            } catch (BadPrompt bad) {
                problems.add(String.valueOf(bad.getMessage()));
            }
        }
        Columns.lines(rows, HEAD.size()).forEach(System.out::println);
        if (!problems.isEmpty()) throw new Cannot(String.join("; ", problems));
        return Exit.DONE;
    }

    private static List<String> row(Prompt prompt, String origin) {
        return List.of(
                prompt.name(),
                prompt.version(),
                prompt.hash().substring(0, DIGITS),
                String.join(", ", new TreeSet<>(prompt.variables())),
                origin);
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints a prompt as it stands.",
            footerHeading = "%nExample:%n",
            footer = "  standfirst prompts show condense")
    int show(@Parameters(paramLabel = "NAME", description = "As 'prompts' lists it.") String name) {
        if (!Prompts.NAMES.contains(name))
            throw new Cannot("there is no prompt '" + name + "'; there are " + String.join(", ", Prompts.NAMES));
        System.out.print(desk.prompts().file(name));
        return Exit.DONE;
    }
}
