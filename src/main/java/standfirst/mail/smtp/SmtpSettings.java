package standfirst.mail.smtp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A mail server that takes our mail on.
///
/// @param host its name; its certificate must bear it
/// @param port without one, that of its security: 587, 465, or 25 in the clear
/// @param security STARTTLS, or NONE on this machine, if it is not said
/// @param user whom to sign in as, if the server asks for it
/// @param timeout how long an answer may take; the last one, after the whole message, five times as long
public record SmtpSettings(
        String host,
        Optional<Integer> port,
        Optional<Security> security,
        Optional<String> user,
        @Nullable String password,
        @DefaultValue("2m") Duration timeout) {
    public enum Security {
        /// In the clear at first, then TLS before anything is said; a server that cannot is not talked to.
        STARTTLS(587),
        /// TLS from the first byte.
        TLS(465),
        /// In the clear; no password is sent.
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    public SmtpSettings {
        if (host.isBlank()) throw new IllegalArgumentException("host: name the mail server");
        if (port.filter(number -> number < 1 || number > 65_535).isPresent())
            throw new IllegalArgumentException("port: " + port.get() + " is no port");
        if (user.isPresent() != (password != null))
            throw new IllegalArgumentException("user and password: set both of them or neither");
        if (timeout.isNegative() || timeout.isZero())
            throw new IllegalArgumentException("timeout: give a time like 2m");
        if (user.isPresent() && security.filter(Security.NONE::equals).isPresent() && !isHere(host))
            throw new IllegalArgumentException("security: a password is not sent in the clear; use starttls or tls");
    }

    Security securityOrDefault() {
        return security.orElseGet(() -> isHere(host) ? Security.NONE : Security.STARTTLS);
    }

    int portOrDefault() {
        return port.orElseGet(() -> securityOrDefault().port);
    }

    /// A name is looked up; what cannot be found is not here.
    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    /// As one would write it, without the password.
    @Override
    public String toString() {
        return host + ":" + portOrDefault();
    }
}
