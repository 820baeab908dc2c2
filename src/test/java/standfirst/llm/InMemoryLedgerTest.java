package standfirst.llm;

class InMemoryLedgerTest extends LedgerContract {
    @Override
    protected Ledger ledger() {
        return Ledger.inMemory();
    }
}
