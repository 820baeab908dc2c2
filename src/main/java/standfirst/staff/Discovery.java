package standfirst.staff;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClientException;

/// What an OpenID provider tells about itself (OpenID Connect Discovery 1.0).
public final class Discovery {
    private static final String CODE_CHALLENGES = "code_challenge_methods_supported";

    private Discovery() {}

    /// What stands in the way of signing in there, asked of the provider; nothing when nothing is seen to.
    public static Optional<String> problem(URI issuer) {
        try {
            return problem(of(issuer).clientId("unused").build());
        } catch (IllegalArgumentException | IllegalStateException unusable) {
            return Optional.of(told(unusable));
        }
    }

    static ClientRegistration.Builder of(URI issuer) {
        return ClientRegistrations.fromOidcIssuerLocation(issuer.toString());
    }

    private static Optional<String> problem(ClientRegistration told) {
        ClientRegistration.ProviderDetails provider = told.getProviderDetails();
        for (String address : List.of(provider.getAuthorizationUri(), provider.getTokenUri(), provider.getJwkSetUri()))
            if (!SignInSettings.isSafe(URI.create(address)))
                return Optional.of("it names " + address + ", which has to begin with https://");
        return provider.getConfigurationMetadata().get(CODE_CHALLENGES) instanceof List<?> methods
                        && !methods.contains("S256")
                ? Optional.of("it does not take the proof key that we send (PKCE with S256)")
                : Optional.empty();
    }

    /// Spring wraps what went wrong in what it was about.
    private static String told(RuntimeException unusable) {
        Throwable cause = unusable;
        while (cause.getCause() != null && !(cause instanceof RestClientException)) cause = cause.getCause();
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
