package standfirst.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

final class InMemoryAccounts implements Accounts {
    private final Map<String, Account> accounts = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(Account.canonical(name)));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public boolean add(Account account) {
        return accounts.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public synchronized Optional<Account> change(String name, UnaryOperator<Account> change) {
        return Optional.ofNullable(
                accounts.computeIfPresent(Account.canonical(name), (key, before) -> change.apply(before)));
    }
}
