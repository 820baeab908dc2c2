package standfirst.staff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Somebody who signed in, with the account as it was then.
interface Member extends AuthenticatedPrincipal {
    Account account();

    @Override
    default String getName() {
        return account().name();
    }

    record ByPassword(Account account) implements Member {}

    static Optional<Member> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    static Authentication authenticated(Account account, @Nullable Object details) {
        var token =
                UsernamePasswordAuthenticationToken.authenticated(new ByPassword(account), null, authorities(account));
        token.setDetails(details);
        return token;
    }

    static List<GrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
