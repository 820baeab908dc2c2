package standfirst.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Those who work here, by the name that they sign in with, whatever its case.
public interface Accounts {
    Optional<Account> find(String name);

    /// In the order of their names.
    List<Account> all();

    /// False if there is one of that name already; it stays as it is.
    boolean add(Account account);

    /// Keeps what `change` makes of an account; nothing else is made of it meanwhile. Empty if there is none.
    Optional<Account> change(String name, UnaryOperator<Account> change);

    static Accounts inMemory() {
        return new InMemoryAccounts();
    }
}
