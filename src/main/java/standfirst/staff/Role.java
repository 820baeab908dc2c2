package standfirst.staff;

/// What somebody may do here. None includes another: who keeps the accounts need not be let into the newsroom.
public enum Role {
    /// Runs, publishes and corrects editions.
    NEWSROOM,
    /// Works on drafts into the languages of the account.
    TRANSLATOR,
    /// Keeps the accounts.
    ADMIN
}
