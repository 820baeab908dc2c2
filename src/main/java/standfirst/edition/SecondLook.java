package standfirst.edition;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.article.Ids;
import standfirst.keypoint.Summary;

/// Keeps a day's stories until the day ends: what its feeds no longer name is looked at again at its own address, and
/// what cannot be read there any more stays as it was read last. What may not be read any more, and came in as a
/// headline, goes.
public final class SecondLook {
    private final Edition before;
    private final Outcome first;

    public SecondLook(Edition before, Outcome first) {
        this.before = before;
        this.first = first;
    }

    /// The addresses of the articles that the edition tells and that did not come in this time.
    public List<String> addresses() {
        return missing(first)
                .map(summary -> summary.article().facts().canonical().toString())
                .toList();
    }

    private Stream<Summary> missing(Outcome from) {
        Set<String> read =
                from.summaries().stream().map(summary -> summary.article().id()).collect(toSet());
        from.headlines().forEach(headline -> read.add(Ids.of(headline.address().toString())));
        return before.tellings()
                .map(telling -> telling.summary())
                .filter(summary -> read.add(summary.article().id()));
    }

    /// Both readings together. What is only kept was paid for already.
    public Outcome with(Outcome second) {
        Outcome both = new Outcome(
                joined(first.summaries(), second.summaries()),
                joined(first.headlines(), second.headlines()),
                joined(first.skipped(), second.skipped()));
        List<Summary> kept = missing(both).map(Summary::alreadyPaid).toList();
        return new Outcome(joined(both.summaries(), kept), both.headlines(), both.skipped());
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
