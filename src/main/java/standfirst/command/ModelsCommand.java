package standfirst.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Budget;
import standfirst.llm.Ledger;
import standfirst.llm.Ledger.By;
import standfirst.llm.Ledger.Row;
import standfirst.llm.Model;
import standfirst.llm.Models;
import standfirst.llm.Spent;
import standfirst.onnx.LocalModel;
import standfirst.onnx.Offer;
import standfirst.onnx.Task;
import standfirst.onnx.Unusable;

/// The language models that are configured, and the local ones that were added.
@Command(
        name = "models",
        description = {
            "Lists the configured language models: their roles, where they are, and what they used today; and the"
                    + " models of your own that run here."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst models",
            "  standfirst models --check",
            "  standfirst models add entailment https://hub.example/nli/resolve/4f2c1d/",
            "  standfirst models add embedding e5/model.onnx --prefix \"query: \"",
            "  standfirst models remove entailment",
            "",
            "Models are configured in application.yaml; see 'Using a model' in the README."
        })
final class ModelsCommand implements Callable<Integer> {
    private static final int WORDS = 4;

    @Option(
            names = "--check",
            description = "Also ask each server, without using tokens; ends with 3 if one is not there.")
    boolean check;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    ModelsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Models models = desk.models();
        List<LocalModel> local = desk.localModels().all();
        if (models.byName().isEmpty()) {
            System.out.println("no language model is configured; see 'Using a model' in the README");
            if (!local.isEmpty()) System.out.println();
            print(local);
            return Exit.DONE;
        }
        Ledger ledger = desk.store(data.folder).ledger();
        Columns.lines(table(models, ledger), WORDS).forEach(System.out::println);
        System.out.println();
        System.out.println(budget(desk.bookkeeper()));
        if (!local.isEmpty()) System.out.println();
        print(local);
        return check && !allAreThere(models) ? Exit.CANNOT : Exit.DONE;
    }

    private static void print(List<LocalModel> local) {
        if (local.isEmpty()) return;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("LOCAL", "FROM", "THRESHOLD", "ADDED", "SHA-256"));
        for (LocalModel model : local)
            rows.add(List.of(
                    model.task().word(),
                    model.source(),
                    Double.toString(model.threshold()),
                    model.added().toString(),
                    model.sha256()));
        Columns.lines(rows, rows.getFirst().size()).forEach(System.out::println);
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Adds a model of your own in ONNX, which runs here by ONNX Runtime: 'entailment' decides what the check"
                        + " leaves in doubt, 'embedding' finds stories of one event across languages. It is tried once"
                        + " before it is kept, in the place of one that was there for the same task.",
                "",
                "The first time, the program is built again with ONNX Runtime (60 MB)."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  standfirst models add entailment https://hub.example/nli/resolve/4f2c1d/ --sha256 9a0364b9…",
                "  standfirst models add entailment nli/model_quantized.onnx --threshold 0.7",
                "  standfirst models add embedding e5/ --prefix \"query: \""
            })
    int add(
            @Parameters(paramLabel = "TASK", description = "entailment or embedding.") Task task,
            @Parameters(
                            paramLabel = "MODEL",
                            description = "A file, or a folder with model.onnx or onnx/model.onnx, or the https address"
                                    + " of one (a folder's ends with a slash). tokenizer.json and config.json stand"
                                    + " beside it or one folder above.")
                    String model,
            @Option(names = "--sha256", paramLabel = "HEX", description = "What the ONNX file must be.") @Nullable
                    String sha256,
            @Option(names = "--tokenizer", paramLabel = "FILE", description = "Where tokenizer.json is, if elsewhere.")
                    @Nullable
                    String tokenizer,
            @Option(
                            names = "--threshold",
                            paramLabel = "PART",
                            description = "entailment: the probability from which a claim is taken for said (0.8);"
                                    + " embedding: the cosine from which two articles may tell the same (0.84).")
                    @Nullable
                    Double threshold,
            @Option(
                            names = "--label",
                            paramLabel = "NUMBER",
                            description = "The place of “entailment” among the outputs, from 0, if config.json does not"
                                    + " say.")
                    @Nullable
                    Integer label,
            @Option(
                            names = "--prefix",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "What an embedding model wants before each text, like \"query: \".")
                    String prefix) {
        System.err.println("fetching " + model + " …");
        try {
            Offer offer = new Offer(
                    task,
                    place(model),
                    Optional.ofNullable(tokenizer).map(ModelsCommand::place),
                    Optional.ofNullable(sha256),
                    threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold),
                    label == null ? OptionalInt.empty() : OptionalInt.of(label),
                    prefix);
            LocalModel added = desk.localModels().add(offer, LocalDate.now(desk.zone()), Megabytes.onStandardError());
            System.out.println("added " + task.word() + " from " + added.source() + "; SHA-256 " + added.sha256());
            return Exit.DONE;
        } catch (IllegalArgumentException | Unusable problem) {
            throw new Cannot(String.valueOf(problem.getMessage()), problem);
        }
    }

    /// An address, or a file or folder of this machine.
    private static URI place(String typed) {
        return typed.matches("(?i)https?://.*")
                ? URI.create(typed)
                : Path.of(typed).toAbsolutePath().normalize().toUri();
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a local model.")
    int remove(@Parameters(paramLabel = "TASK", description = "entailment or embedding.") Task task) {
        if (!desk.localModels().remove(task))
            throw new Cannot("there is no local model for " + task.word() + "; 'standfirst models' lists them");
        System.out.println("removed " + task.word());
        return Exit.DONE;
    }

    private List<List<String>> table(Models models, Ledger ledger) {
        LocalDate today = LocalDate.now(desk.zone());
        Map<String, Spent> used =
                ledger.spending(By.MODEL, today, today).stream().collect(Collectors.toMap(Row::name, Row::spent));
        String currency = desk.bookkeeper().budget().currency().getCurrencyCode();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("NAME", "ROLES", "MODEL", "ADDRESS", "TOKENS TODAY", currency));
        for (Model model : models.byName().values()) {
            Spent spent = used.getOrDefault(model.name(), Spent.NOTHING);
            rows.add(List.of(
                    model.name(),
                    roles(models, model),
                    model.settings().provider() + " " + model.settings().model(),
                    model.address(),
                    String.format(Locale.ROOT, "%,d", spent.tokens()),
                    model.settings().price().isKnown() ? Money.of(spent.money()) : "no price"));
        }
        return rows;
    }

    private static String roles(Models models, Model model) {
        String roles = models.rolesOf(model).stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "-" : roles;
    }

    private static String budget(Bookkeeper books) {
        Budget budget = books.budget();
        Spent today = books.spentToday();
        String tokens = budget.tokens()
                .map(limit -> String.format(Locale.ROOT, "%,d of %,d tokens", today.tokens(), limit))
                .orElse("");
        String money = budget.money()
                .map(limit -> Money.of(today.money()) + " of " + Money.of(limit) + " " + budget.currency())
                .orElse("");
        if (tokens.isEmpty() && money.isEmpty())
            return "no budget is set (standfirst.budget.tokens, standfirst.budget.money)";
        String both = tokens.isEmpty() || money.isEmpty() ? tokens + money : tokens + ", " + money;
        return "the day's budget: " + both + (budget.reachedBy(today).isPresent() ? "; it is spent" : " used");
    }

    private static boolean allAreThere(Models models) {
        boolean all = true;
        for (Model model : models.byName().values()) {
            Optional<String> problem = model.problem();
            System.out.println(model.name() + ": " + problem.orElse("is there"));
            all &= problem.isEmpty();
        }
        return all;
    }
}
