package standfirst.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.llm.Ledger;
import standfirst.llm.Ledger.By;
import standfirst.llm.Ledger.Row;
import standfirst.llm.Spent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What language models used and cost from one day to another, both included: a table for each question.
record CostsReport(LocalDate from, LocalDate to, Map<By, List<Row>> tables, Spent total, Currency currency) {
    private static final List<String> FIGURES = List.of("CALLS", "FAILED", "KEPT", "TOKENS IN", "OUT");

    static CostsReport of(Ledger ledger, List<By> questions, LocalDate from, LocalDate to, Currency currency) {
        Map<By, List<Row>> tables = new LinkedHashMap<>();
        for (By question : questions) tables.put(question, ledger.spending(question, from, to));
        Spent total = ledger.spending(By.DAY, from, to).stream().map(Row::spent).reduce(Spent.NOTHING, Spent::plus);
        return new CostsReport(from, to, tables, total, currency);
    }

    /// For people.
    List<String> lines() {
        String when = from.equals(to) ? "on " + from : "from " + from + " to " + to;
        if (total.equals(Spent.NOTHING)) return List.of("no language model was asked " + when);
        List<String> lines = new ArrayList<>(List.of("language models " + when));
        tables.forEach((question, rows) -> {
            lines.add("");
            lines.addAll(Columns.lines(table(question, rows), 1));
        });
        if (total.unpriced() > 0) {
            lines.add("");
            lines.add("No price is known for " + figure(total.unpriced())
                    + " tokens: they are in no sum of money. A model gets its price by standfirst.models.NAME.price.");
        }
        return lines;
    }

    private List<List<String>> table(By question, List<Row> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(line(question.name(), FIGURES, currency.getCurrencyCode()));
        rows.forEach(row -> table.add(line(row.name().isEmpty() ? "-" : row.name(), row.spent())));
        if (rows.size() > 1) table.add(line("all", total));
        return table;
    }

    private static List<String> line(String name, Spent spent) {
        return line(
                name,
                List.of(
                        figure(spent.usage().calls()),
                        figure(spent.failed()),
                        figure(spent.kept()),
                        figure(spent.usage().input()),
                        figure(spent.usage().output())),
                money(spent));
    }

    private static List<String> line(String name, List<String> figures, String money) {
        List<String> line = new ArrayList<>(figures);
        line.addFirst(name);
        line.addLast(money);
        return line;
    }

    private static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String money(Spent spent) {
        if (spent.unpriced() == 0) return Money.of(spent.money());
        return spent.unpriced() == spent.tokens() ? "unknown" : Money.of(spent.money()) + " and more";
    }

    /// `{"from","to","currency","total":{…},"day":[{"name",…}],…}`; money is a number, without the tokens whose price
    /// is
    /// not known.
    String json() {
        ObjectNode json = Records.object()
                .put("from", from.toString())
                .put("to", to.toString())
                .put("currency", currency.getCurrencyCode());
        json.set("total", json(total));
        tables.forEach((question, rows) -> {
            ArrayNode array = json.putArray(question.name().toLowerCase(Locale.ROOT));
            rows.forEach(
                    row -> array.add(Records.object().put("name", row.name()).setAll(json(row.spent()))));
        });
        return Records.write(json);
    }

    private static ObjectNode json(Spent spent) {
        return Records.object()
                .put("calls", spent.usage().calls())
                .put("failed", spent.failed())
                .put("kept", spent.kept())
                .put("input", spent.usage().input())
                .put("output", spent.usage().output())
                .put("money", spent.money())
                .put("unpricedTokens", spent.unpriced());
    }
}
