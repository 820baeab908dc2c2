package standfirst.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Budget;
import standfirst.llm.Ledger;
import standfirst.llm.Ledger.By;
import standfirst.llm.Ledger.Row;
import standfirst.llm.Model;
import standfirst.llm.Models;
import standfirst.llm.Spent;

/// The language models that are configured.
@Command(
        name = "models",
        description = "Lists the configured language models: their roles, where they are, and what they used today.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst models",
            "  standfirst models --check",
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
        if (models.byName().isEmpty()) {
            System.out.println("no language model is configured; see 'Using a model' in the README");
            return Exit.DONE;
        }
        Ledger ledger = desk.store(data.folder).ledger();
        Columns.lines(table(models, ledger), WORDS).forEach(System.out::println);
        System.out.println();
        System.out.println(budget(desk.bookkeeper()));
        return check && !allAreThere(models) ? Exit.CANNOT : Exit.DONE;
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
