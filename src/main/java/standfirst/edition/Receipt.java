package standfirst.edition;

import java.util.List;

/// What became of the texts of a draft that came back, in its order.
public record Receipt(Edition edition, List<Entry> entries) {
    public Receipt {
        entries = List.copyOf(entries);
    }

    /// `detail` is for the one who handed the draft in: what speaks against the text, or what the source says now.
    public record Entry(String id, Fate fate, String detail) {}

    public enum Fate {
        /// The check has nothing against it.
        APPROVED,
        /// The check has, and the translator gave a reason.
        OVERRIDDEN,
        /// As it was handed out, and not marked as read.
        UNTOUCHED,
        /// Without a translation.
        EMPTY,
        /// Translated from a source that has changed since.
        STALE,
        /// No longer in the edition.
        GONE,
        /// The check speaks against it, and the translator gave no reason.
        REFUSED;

        public boolean isTaken() {
            return this == APPROVED || this == OVERRIDDEN;
        }

        /// Whether the translator has to look at it again.
        public boolean isReturned() {
            return this == STALE || this == GONE || this == REFUSED;
        }
    }

    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }
}
