package standfirst.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks at every request whether the account is still what it was at sign-in: a lock, another password or other roles
/// hold at once, in every open browser. Pages find the account in the request.
final class StillLetIn extends OncePerRequestFilter {
    static final String ACCOUNT = StillLetIn.class.getName();

    private final Accounts accounts;

    StillLetIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional<Member> member = Member.of(authentication);
        if (member.isPresent()) {
            Account before = member.get().account();
            Optional<Account> now = accounts.find(before.name()).filter(before::isStill);
            now.ifPresentOrElse(
                    account -> request.setAttribute(ACCOUNT, account),
                    () -> new SecurityContextLogoutHandler().logout(request, response, authentication));
        }
        chain.doFilter(request, response);
    }
}
