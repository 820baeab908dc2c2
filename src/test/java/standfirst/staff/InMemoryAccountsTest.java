package standfirst.staff;

class InMemoryAccountsTest extends AccountsContract {
    private final Accounts accounts = Accounts.inMemory();

    @Override
    protected Accounts accounts() {
        return accounts;
    }
}
