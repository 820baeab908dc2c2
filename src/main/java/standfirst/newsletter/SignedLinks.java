package standfirst.newsletter;

import java.net.URI;
import java.time.Instant;

/// The addresses, below the paper's own, that only one reader is given.
public final class SignedLinks {
    private final URI paper;
    private final Signer signer;

    /// @param paper the paper's address, with a slash at its end
    public SignedLinks(URI paper, Signer signer) {
        this.paper = paper;
        this.signer = signer;
    }

    public URI confirm(Subscriber subscriber, Instant from) {
        return link("confirm", Purpose.CONFIRM, subscriber, from);
    }

    /// For a newsletter that is due at `from`.
    public PersonalLinks of(Subscriber subscriber, Instant from) {
        return new PersonalLinks(
                link("preferences", Purpose.PREFERENCES, subscriber, from),
                link("unsubscribe", Purpose.UNSUBSCRIBE, subscriber, from));
    }

    private URI link(String page, Purpose purpose, Subscriber subscriber, Instant from) {
        return paper.resolve(page + "/" + signer.sign(purpose, subscriber.id(), from));
    }
}
