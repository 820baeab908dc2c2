package standfirst.newsletter;

/// What is kept of those who get mail, and of those who must not.
public record Readership(Subscribers subscribers, Suppressions suppressions, Keyring keyring) {}
