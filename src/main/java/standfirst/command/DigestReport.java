package standfirst.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import standfirst.edition.Constants;
import standfirst.edition.Edition;
import standfirst.edition.Outcome;
import standfirst.edition.Release;
import standfirst.edition.Skipped;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Language;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Spent;

/// The table at the end of a digest: what was read, made, withheld and spent, and where it lies.
final class DigestReport {
    /// A model that is down fails for every article; the first few say why.
    private static final int REASONS = 3;

    private static final String GOES_ON =
            "; the extractive condenser went on, and what is not translated stands in the original";

    private final Outcome outcome;
    private final List<Edition> editions;
    private final Bookkeeper books;
    private final Function<Edition, Release> releases;
    private final Duration took;

    DigestReport(
            Outcome outcome,
            List<Edition> editions,
            Bookkeeper books,
            Function<Edition, Release> releases,
            Duration took) {
        this.outcome = outcome;
        this.editions = editions;
        this.books = books;
        this.releases = releases;
        this.took = took;
    }

    void print(PrintStream to, Path out) {
        row(to, "read", outcome.summaries().size() + " articles in " + languages());
        if (!outcome.headlines().isEmpty())
            row(to, "headlines", outcome.headlines().size() + " alone, for their publishers allow no more");
        row(to, "skipped", Integer.toString(outcome.skipped().size()));
        for (Skipped skipped : outcome.skipped())
            to.println("             " + skipped.source() + ": " + skipped.reason());
        row(to, "stories", stories());
        row(to, "points", points());
        for (String notice : editions.getFirst().notices()) row(to, "notice", notice);
        outcome.summaries().stream()
                .flatMap(summary -> summary.steppedIn().stream())
                .filter(reason -> !books.stop().equals(Optional.of(reason)))
                .limit(REASONS)
                .forEach(reason -> to.println("             " + reason));
        for (Edition edition : editions) translation(to, edition);
        row(to, "tokens", tokens());
        books.stop().ifPresent(reason -> row(to, "budget", reason + GOES_ON));
        row(to, "seconds", String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
        to.println();
        for (Edition edition : editions) places(to, edition, out);
    }

    private void translation(PrintStream to, Edition edition) {
        if (edition.language().equals(Language.MULTIPLE)) return;
        TranslationReport report = new TranslationReport(edition, books.stop());
        report.line().ifPresent(line -> row(to, "translated", line));
        report.waiting(releases.apply(edition)).ifPresent(line -> row(to, "waits", line));
    }

    private static void row(PrintStream to, String name, String value) {
        to.printf(Locale.ROOT, "  %-10s %s%n", name, value);
    }

    private String languages() {
        Map<String, Long> counts = outcome.summaries().stream()
                .collect(groupingBy(summary -> summary.article().language().toLanguageTag(), TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(language -> language.getKey() + " " + language.getValue())
                .collect(joining(", "));
    }

    private String stories() {
        Edition published = editions.getFirst();
        long several =
                published.stories().filter(story -> story.tellings().size() > 1).count();
        return published.stories().count() + " in " + published.sections().size() + " sections, " + several
                + " told by more than one article"
                + (published.figures().storiesLeftOut() > 0
                        ? "; " + published.figures().storiesLeftOut() + " left out (--stories)"
                        : "");
    }

    private String points() {
        long made = outcome.summaries().stream()
                .mapToLong(summary -> summary.points().size())
                .sum();
        int repaired = outcome.summaries().stream().mapToInt(Summary::repaired).sum();
        Map<String, Long> reasons = outcome.summaries().stream()
                .flatMap(summary -> summary.withheld().stream())
                .map(Ungrounded::reason)
                .collect(groupingBy(Constants::of, TreeMap::new, counting()));
        long withheld = reasons.values().stream().mapToLong(Long::longValue).sum();
        return made + " made, " + repaired + " repaired, " + withheld + " withheld"
                + (withheld == 0
                        ? ""
                        : reasons.entrySet().stream()
                                .map(reason -> reason.getKey() + " " + reason.getValue())
                                .collect(joining(", ", " (", ")")));
    }

    private String tokens() {
        Spent spent = books.spent();
        Usage usage = spent.usage();
        if (usage.calls() == 0 && spent.kept() == 0) return "0 (no model was asked)";
        String used = usage.input() + " in, " + usage.output() + " out, " + count(usage.calls(), "call") + money(spent);
        return spent.kept() == 0 ? used : used + "; " + count(spent.kept(), "answer") + " kept from earlier";
    }

    private String money(Spent spent) {
        return spent.money().signum() == 0
                ? ""
                : ", " + Money.of(spent.money()) + " " + books.budget().currency();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static void places(PrintStream to, Edition edition, Path out) {
        boolean published = edition.language().equals(Language.MULTIPLE);
        Path folder = published ? out : out.resolve(edition.language().toLanguageTag());
        row(
                to,
                published ? "page" : edition.language().toLanguageTag(),
                folder.resolve("index.html").toString());
        row(to, "mail", folder.resolve("newsletter.eml").toString());
        row(to, "JSON", folder.resolve("edition.json").toString());
    }
}
