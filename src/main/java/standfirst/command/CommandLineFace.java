package standfirst.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
    private final Desk desk;

    private CommandLineFace(Desk desk) {
        this.desk = desk;
    }

    public static CommandLine of(Desk desk) {
        CommandLine face = new CommandLine(new CommandLineFace(desk))
                .addSubcommand(new DigestCommand(desk))
                .addSubcommand(new ExtractCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new RecheckCommand(desk))
                .addSubcommand(new SearchCommand(desk))
                .addSubcommand(new PublishCommand(desk))
                .addSubcommand(new WithdrawCommand(desk))
                .addSubcommand(new RewordCommand(desk))
                .addSubcommand(new SubscribersCommand(desk))
                .addSubcommand(new SendCommand(desk))
                .addSubcommand(new SourcesCommand(desk))
                .addSubcommand(new DraftsCommand(desk))
                .addSubcommand(new ServeCommand(desk))
                .addSubcommand(new CommandLine(new UsersCommand(desk)).addSubcommand(new TokenCommand(desk)))
                .addSubcommand(new ModelsCommand(desk))
                .addSubcommand(new PromptsCommand(desk))
                .addSubcommand(new CostsCommand(desk))
                .addSubcommand(new SettingsCommand())
                .addSubcommand(new DoctorCommand(desk))
                .addSubcommand(new BackupCommand(desk))
                .addSubcommand(new RestoreCommand(desk))
                .addSubcommand(new StageCommand(desk))
                .addSubcommand(new BenchCommand(desk));
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
