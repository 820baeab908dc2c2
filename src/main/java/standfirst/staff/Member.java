package standfirst.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody who signed in, with the account as it was then.
interface Member extends AuthenticatedPrincipal {
    Account account();

    @Override
    default String getName() {
        return account().name();
    }

    record ByPassword(Account account) implements Member {}

    /// Whom an OpenID provider vouches for.
    record ByProvider(Account account, OidcUser user) implements Member, OidcUser {
        @Override
        public Map<String, Object> getClaims() {
            return user.getClaims();
        }

        @Override
        public @Nullable OidcUserInfo getUserInfo() {
            return user.getUserInfo();
        }

        @Override
        public OidcIdToken getIdToken() {
            return user.getIdToken();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return user.getAttributes();
        }

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return authorities(account);
        }
    }

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
