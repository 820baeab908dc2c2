package standfirst.staff;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the staff signs in beside name and password: at an OpenID provider, if there is one.
///
/// @param issuer the provider, as it names itself (`https://id.example/realms/paper`); it tells the rest by OpenID
///     Connect Discovery
/// @param clientId what the provider calls this program
/// @param clientSecret the secret that goes with it
/// @param name what the button calls the provider; by default its host
/// @param claim which claim is the name of the account here: `preferred_username`, `sub`, or `email`, which must then
///     be a verified one
public record SignInSettings(
        Optional<URI> issuer,
        Optional<String> clientId,
        Optional<String> clientSecret,
        Optional<String> name,
        @DefaultValue("preferred_username") String claim) {
    public static final SignInSettings BY_PASSWORD = new SignInSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "preferred_username");

    public SignInSettings {
        issuer.ifPresent(SignInSettings::requireSafe);
        if (issuer.isPresent() && (clientId.isEmpty() || clientSecret.isEmpty()))
            throw new IllegalArgumentException(
                    "issuer: set client-id and client-secret too, as the provider gave them");
        if (issuer.isEmpty() && clientId.isPresent())
            throw new IllegalArgumentException("client-id: set issuer too, the provider's address");
        if (claim.isBlank()) throw new IllegalArgumentException("claim: name one, like preferred_username");
    }

    /// Over plain HTTP anybody on the way could sign in as anybody.
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || isLoopback(address.getHost());
    }

    private static void requireSafe(URI issuer) {
        if (!isSafe(issuer)) throw new IllegalArgumentException("issuer: '" + issuer + "' has to begin with https://");
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null) return false;
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /// What the button calls the provider.
    public Optional<String> provider() {
        return issuer.map(address -> name.orElseGet(address::getHost));
    }
}
