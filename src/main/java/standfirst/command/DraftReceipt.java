package standfirst.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import standfirst.edition.Edition;
import standfirst.edition.Receipt;
import standfirst.edition.Receipt.Entry;
import standfirst.edition.Receipt.Fate;
import standfirst.language.Visible;

/// What became of a returned draft, for the one who handed it in: the counts, and each text to look at again.
final class DraftReceipt {
    private final Receipt receipt;

    DraftReceipt(Receipt receipt) {
        this.receipt = receipt;
    }

    void print(PrintStream to) {
        Edition edition = receipt.edition();
        String counts = Arrays.stream(Fate.values())
                .filter(fate -> receipt.count(fate) > 0)
                .map(fate -> receipt.count(fate) + " " + name(fate))
                .collect(joining(", "));
        to.println(edition.day() + " in " + edition.language().toLanguageTag() + ": " + counts + "; version "
                + edition.version());
        for (Entry entry : receipt.entries())
            if (entry.fate().isReturned() || entry.fate() == Fate.OVERRIDDEN) to.println(line(entry));
    }

    private static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private static String line(Entry entry) {
        return "  " + name(entry.fate()) + " " + Visible.text(entry.id())
                + switch (entry.fate()) {
                    case GONE -> ": the edition has no such text any more";
                    case STALE -> ": the source now says “" + Visible.text(entry.detail()) + "”";
                    case REFUSED ->
                        ": " + Visible.text(entry.detail()) + " (a reason lets it stand: --override '"
                                + Visible.text(entry.id()) + "=REASON')";
                    default -> ": " + Visible.text(entry.detail());
                };
    }
}
