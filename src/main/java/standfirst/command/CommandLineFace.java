package standfirst.command;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import standfirst.llm.BadPrompt;

/// The program as one types it. Without a command it digests the sample day that comes with it.
@Command(
        name = "standfirst",
        mixinStandardHelpOptions = true,
        version = "Standfirst 0.1.0",
        subcommands = HelpCommand.class,
        description = {
            "Turns a day's news articles, in any language, into short key points, each beside the source sentence that"
                    + " says it.",
            "",
            "Without a command it digests the sample day that comes with it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst                                           the sample day, into out/",
            "  standfirst digest https://paper.example/rss.xml      a feed's articles, into out/",
            "  standfirst digest feeds.opml --language de,ar        and editions for two languages",
            "  standfirst check article.html points.txt             anybody's points against an article",
            "  standfirst serve                                     the stored editions as a web site",
            "",
            "Exit codes: 0 done, 1 a check found something ungrounded, 2 wrong usage, 3 cannot run or nothing could be"
                    + " read."
        })
public final class CommandLineFace implements Callable<Integer> {
    private static final SequencedMap<String, Function<Desk, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("digest", DigestCommand::new);
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("recheck", RecheckCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("publish", PublishCommand::new);
        COMMANDS.put("withdraw", WithdrawCommand::new);
        COMMANDS.put("reword", RewordCommand::new);
        COMMANDS.put("subscribers", SubscribersCommand::new);
        COMMANDS.put("send", SendCommand::new);
        COMMANDS.put("sources", SourcesCommand::new);
        COMMANDS.put("drafts", DraftsCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("users", desk -> new CommandLine(new UsersCommand(desk)).addSubcommand(new TokenCommand(desk)));
        COMMANDS.put("models", ModelsCommand::new);
        COMMANDS.put("prompts", PromptsCommand::new);
        COMMANDS.put("costs", CostsCommand::new);
        COMMANDS.put("settings", desk -> new SettingsCommand());
        COMMANDS.put("doctor", DoctorCommand::new);
        COMMANDS.put("backup", BackupCommand::new);
        COMMANDS.put("restore", RestoreCommand::new);
        COMMANDS.put("stage", StageCommand::new);
        COMMANDS.put("bench", BenchCommand::new);
    }

    private final Desk desk;

    private CommandLineFace(Desk desk) {
        this.desk = desk;
    }

    /// All of the program.
    public static CommandLine of(Desk desk) {
        return of(desk, COMMANDS.values());
    }

    /// As much of the program as these words need: the one command that the first of them names, or all. Reading the
    /// other commands' options is a seventh of the time in which the server starts.
    public static CommandLine of(Desk desk, String... words) {
        Function<Desk, Object> asked = words.length == 0 ? null : COMMANDS.get(words[0]);
        return asked == null ? of(desk) : of(desk, List.of(asked));
    }

    private static CommandLine of(Desk desk, Collection<Function<Desk, Object>> commands) {
        CommandLine face = new CommandLine(new CommandLineFace(desk));
        commands.forEach(command -> face.addSubcommand(command.apply(desk)));
        face.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        face.setUsageHelpAutoWidth(true);
        return face.setExecutionExceptionHandler(CommandLineFace::explain).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        return DigestCommand.ofSampleDay(desk).call();
    }

    /// What stands in the way is told in a line; what we did not foresee, with its trace.
    private static int explain(Exception thrown, CommandLine command, ParseResult arguments) throws Exception {
        if (!(thrown instanceof Cannot || thrown instanceof BadPrompt)) throw thrown;
        PrintWriter talk = command.getErr();
        talk.println(command.getColorScheme().errorText("standfirst: " + thrown.getMessage()));
        return Exit.CANNOT;
    }
}
