package standfirst.circulation;

import standfirst.newsletter.Asking;

/// Takes what somebody typed in, to be looked at after they have their answer: how long that takes tells nothing of
/// whether we knew the address.
@FunctionalInterface
public interface Intake {
    /// @return false where too many wait already
    boolean take(Asking asking);
}
