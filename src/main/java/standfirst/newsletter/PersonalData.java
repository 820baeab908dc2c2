package standfirst.newsletter;

/// What is kept of a person by whom mail is received: shown to them, or erased, when they ask (GDPR, articles 15 and
/// 17).
public interface PersonalData {
    /// All of it, as JSON.
    String of(Mailbox mailbox);

    /// Erases it everywhere. Who must get no mail is still known by a fingerprint of the address.
    ///
    /// @return whether anything was kept
    boolean erase(Mailbox mailbox);
}
