package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Who works here. Accounts are made, and get their passwords and roles, by `standfirst users`; here they are locked
/// out at once, and let in again.
@RestController
class AccountsPage {
    private final StaffPages pages;
    private final Accounts accounts;
    private final Diary diary;

    AccountsPage(StaffPages pages, Accounts accounts, Diary diary) {
        this.pages = pages;
        this.accounts = accounts;
        this.diary = diary;
    }

    @GetMapping("/newsroom/accounts")
    ResponseEntity<byte[]> accounts(HttpServletRequest request) {
        return pages.page(request, "staff/accounts.html", Map.of("accounts", accounts.all()));
    }

    @PostMapping("/newsroom/accounts/{name}/disable")
    ResponseEntity<byte[]> disable(Account me, @PathVariable String name) {
        if (Account.canonical(name).equals(me.name())) throw new ResponseStatusException(HttpStatus.CONFLICT);
        return change(me, name, true, Act.What.DISABLED);
    }

    @PostMapping("/newsroom/accounts/{name}/enable")
    ResponseEntity<byte[]> enable(Account me, @PathVariable String name) {
        return change(me, name, false, Act.What.ENABLED);
    }

    private ResponseEntity<byte[]> change(Account me, String name, boolean disabled, Act.What what) {
        Account changed = accounts.change(name, account -> account.disabled(disabled))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        diary.enter(me, what, changed.name());
        return Forward.to("/newsroom/accounts");
    }
}
