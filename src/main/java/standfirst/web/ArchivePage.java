package standfirst.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A calendar of the days that have editions: `archive/` shows the newest months, `archive/2026-11/` one.
@Component
final class ArchivePage implements PaperPage {
    private static final Pattern PLACE = Pattern.compile("archive/(?:(\\d{4}-(?:0[1-9]|1[0-2]))/)?index\\.html");
    private static final int MONTHS = 3;

    private final Shelf shelf;
    private final Paper paper;

    ArchivePage(Shelf shelf, Paper paper) {
        this.shelf = shelf;
        this.paper = paper;
    }

    @Override
    public Optional<Sheet> sheet(Address address) {
        Matcher place = PLACE.matcher(address.file());
        if (!place.matches()) return Optional.empty();
        List<LocalDate> days = shelf.days(address.language());
        Optional<YearMonth> month = Optional.ofNullable(place.group(1)).map(YearMonth::parse);
        TreeSet<YearMonth> all = days.stream().map(YearMonth::from).collect(Collectors.toCollection(TreeSet::new));
        if (month.filter(asked -> !all.contains(asked)).isPresent()) return Optional.empty();
        List<YearMonth> shown = month.map(List::of)
                .orElseGet(() -> all.descendingSet().stream().limit(MONTHS).toList());
        return paper.page(
                "archive.html",
                address,
                Map.of(
                        "one", month,
                        "before", month.flatMap(asked -> Optional.ofNullable(all.lower(asked))),
                        "after", month.flatMap(asked -> Optional.ofNullable(all.higher(asked))),
                        "months", months(address, shown, days),
                        "years", years(all)));
    }

    private List<Month> months(Address address, List<YearMonth> shown, List<LocalDate> days) {
        return shown.stream()
                .map(month -> Month.of(month, days, paper.speaks(address.language())))
                .toList();
    }

    private static Map<Integer, List<YearMonth>> years(TreeSet<YearMonth> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        YearMonth::getYear,
                        () -> new TreeMap<Integer, List<YearMonth>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }
}
