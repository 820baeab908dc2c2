package standfirst.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One stage as a filter: JSON lines in, JSON lines out, in the same order.
@Command(
        name = "stage",
        description = "Runs one stage over JSON lines on standard input and writes JSON lines in the same order. A bad"
                + " line gives {\"id\":…,\"error\":…} and costs only itself.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst stage extract < pages.jsonl          {\"id\",\"html\" or \"file\",\"url\"?}",
            "  standfirst stage detect < texts.jsonl           {\"id\",\"text\"}",
            "  standfirst stage segment < texts.jsonl          {\"id\",\"language\"?,\"text\"}",
            "  standfirst stage condense < articles.jsonl      {\"id\",\"title\"?,\"text\",\"language\"?,\"atMost\"?}",
            "  standfirst stage check < claims.jsonl           {\"id\",\"source\",\"claim\",\"language\"?,\"claimLanguage\"?,\"published\"?}",
            "  standfirst stage gather < articles.jsonl        {\"id\",\"title\",\"text\",\"language\"?,\"published\"?}",
            "  standfirst stage section < articles.jsonl       {\"id\",\"title\"?,\"text\",\"language\"?}",
            "  standfirst stage translate-check < pairs.jsonl  {\"id\",\"source\",\"target\",\"sourceLanguage\",\"targetLanguage\"}"
        })
final class StageCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            description = "extract, detect, segment, condense, check, gather, section or translate-check.")
    @Nullable
    String name;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    CommandSpec spec;

    private final Desk desk;

    StageCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Stage stage = Stage.named(String.valueOf(name), desk)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no stage '" + name + "'; there are " + Stage.NAMES));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)))) {
            run(stage, in.lines().filter(line -> !line.isBlank()), out);
            if (out.checkError()) throw new UncheckedIOException(new IOException("standard output was closed"));
        }
        return Exit.DONE;
    }

    private static void run(Stage stage, Stream<String> lines, PrintWriter out) {
        switch (stage) {
            case Stage.Each each ->
                lines.gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), each::line))
                        .forEach(out::println);
            case Stage.Together together -> together.lines(lines.toList()).forEach(out::println);
        }
    }
}
