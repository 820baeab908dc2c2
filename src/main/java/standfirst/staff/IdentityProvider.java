package standfirst.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/// The OpenID provider at which the staff may sign in. It says who somebody is; whether they have an account here, and
/// which roles, is the newsroom's to say. It is asked for its addresses when somebody first wants to sign in there, so
/// that the server starts without it.
final class IdentityProvider implements ClientRegistrationRepository, OAuth2UserService<OidcUserRequest, OidcUser> {
    /// Where signing in there begins, and where the provider sends people back to.
    static final String BEGINNING = "/sign-in/with";

    static final String BACK = "/sign-in/from/";
    static final String ID = "provider";

    /// The error of who is known there and has no account here.
    private static final String STRANGER = "stranger";

    /// Its answer cannot be used, or there is none.
    private static final String UNANSWERED = "unanswered";

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

    private final SignInSettings settings;
    private final Accounts accounts;
    private final OidcUserService users = new OidcUserService();
    private volatile @Nullable ClientRegistration registration;

    IdentityProvider(SignInSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        ClientRegistration known = registration;
        if (known == null) registration = known = discover();
        return known;
    }

    private ClientRegistration discover() {
        return Discovery.of(settings.issuer().orElseThrow())
                .registrationId(ID)
                .clientId(settings.clientId().orElseThrow())
                .clientSecret(settings.clientSecret().orElseThrow())
                .redirectUri("{baseUrl}" + BACK + "{registrationId}")
                .scope("openid", "profile", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        Account account = name(user)
                .flatMap(accounts::find)
                .filter(member -> !member.disabled())
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(STRANGER)));
        return new Member.ByProvider(account, user);
    }

    /// An address that the provider has not verified is anybody's.
    private Optional<String> name(OidcUser user) {
        if (settings.claim().equals("email") && !Boolean.TRUE.equals(user.getEmailVerified())) return Optional.empty();
        return Optional.ofNullable(user.getClaimAsString(settings.claim())).map(Account::canonical);
    }

    /// What the form says of it when nobody comes in that way. The log gets the code alone, and of that only what codes
    /// are made of (RFC 6749, 4.1.2.1): it may come from the address that a browser asked for.
    static String word(OAuth2AuthenticationException refused) {
        String code = refused.getError().getErrorCode();
        if (code.equals(STRANGER)) return STRANGER;
        LOG.warn("Signing in at the OpenID provider failed: {}", code.replaceAll("[^a-z_]", "?"));
        return UNANSWERED;
    }

    /// Sends whoever wants to sign in there back to the form if the provider does not answer.
    final class Asked extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (!request.getRequestURI().startsWith(BEGINNING)) {
                chain.doFilter(request, response);
                return;
            }
            try {
                findByRegistrationId(ID);
            } catch (IllegalArgumentException | IllegalStateException unanswered) {
                LOG.warn(
                        "The OpenID provider {} tells nothing about itself",
                        settings.issuer().orElseThrow(),
                        unanswered);
                response.sendRedirect(SignInPage.saying(UNANSWERED));
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
