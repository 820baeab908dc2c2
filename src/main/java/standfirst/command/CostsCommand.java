package standfirst.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standfirst.llm.Ledger;
import standfirst.llm.Ledger.By;

/// What language models used and cost.
@Command(
        name = "costs",
        description = "Tells what language models used and cost: by day, model, role and source, of this month.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst costs",
            "  standfirst costs --day 2026-11-24 --by article",
            "  standfirst costs --month 2026-11 --by edition --json",
            "",
            "A model has a price if standfirst.models.NAME.price.input and .output say so, for a million tokens each."
        })
final class CostsCommand implements Callable<Integer> {
    private static final List<By> USUAL = List.of(By.DAY, By.MODEL, By.ROLE, By.SOURCE);

    @ArgGroup
    Period period = new Period();

    static final class Period {
        @Option(names = "--day", paramLabel = "DAY", description = "Of one day of the newsroom, like 2026-11-24.")
        @Nullable
        LocalDate day;

        @Option(names = "--month", paramLabel = "MONTH", description = "Of a month, like 2026-11 (default: this one).")
        @Nullable
        YearMonth month;

        LocalDate from(LocalDate today) {
            return day != null ? day : month(today).atDay(1);
        }

        LocalDate to(LocalDate today) {
            return day != null ? day : month(today).atEndOfMonth();
        }

        private YearMonth month(LocalDate today) {
            return month != null ? month : YearMonth.from(today);
        }
    }

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            split = ",",
            description = "Rows by ${COMPLETION-CANDIDATES} (several with commas).")
    List<By> by = new ArrayList<>();

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    CostsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(desk.zone());
        Ledger ledger = desk.store(data.folder).ledger();
        CostsReport report = CostsReport.of(
                ledger,
                by.isEmpty() ? USUAL : by,
                period.from(today),
                period.to(today),
                desk.bookkeeper().budget().currency());
        if (json) System.out.println(report.json());
        else report.lines().forEach(System.out::println);
        return Exit.DONE;
    }
}
