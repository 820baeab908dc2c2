package standfirst.newsletter;

import java.util.Optional;
import standfirst.newsletter.Delivery.Leased;

/// Composes the message that a delivery takes to its reader. The same delivery, version and date give the same bytes,
/// however
/// often and wherever they are asked for.
@FunctionalInterface
public interface Composer {
    /// Nothing where the edition has no story in the reader's sections.
    Optional<byte[]> compose(Leased leased, Subscriber reader);
}
