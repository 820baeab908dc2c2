package standfirst.llm;

/// What is written down of the work of language models: each call, and each answer.
public record Books(Ledger ledger, Answers answers) {
    /// For work that leaves nothing behind.
    public static Books inMemory() {
        return new Books(Ledger.inMemory(), Answers.none());
    }
}
