package standfirst.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reports that are forgotten when the test ends.
public final class InMemoryReports implements Reports {
    private final List<Report> open = new ArrayList<>();
    private final List<Report> all = new ArrayList<>();

    @Override
    public synchronized void add(Report report) {
        if (all.stream().anyMatch(other -> other.id().equals(report.id()))) return;
        all.add(report);
        open.add(report);
    }

    @Override
    public synchronized List<Report> open(int atMost) {
        return open.stream()
                .sorted(Comparator.comparing(Report::when).reversed().thenComparing(Report::id))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized boolean settle(String id) {
        return open.removeIf(report -> report.id().equals(id));
    }
}
