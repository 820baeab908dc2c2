package standfirst.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mailbox where bounces, complaints and mails that unsubscribe arrive.
///
/// @param host its IMAP server; its certificate must bear that name
/// @param port without one, 993, or 143 in the clear
/// @param security TLS, or NONE for a server on this machine
/// @param user whose mailbox it is
/// @param password rather from the environment than from a file
/// @param folder in it
/// @param every how often it is looked into
public record ImapSettings(
        String host,
        Optional<Integer> port,
        @DefaultValue("tls") Security security,
        String user,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("2m") Duration every) {
    public enum Security {
        TLS,
        NONE
    }

    public ImapSettings {
        if (host == null || host.isBlank()) throw new IllegalArgumentException("host: name the IMAP server");
        if (user == null || password == null) throw new IllegalArgumentException("user and password: set both of them");
        if (every.compareTo(Duration.ofSeconds(5)) < 0)
            throw new IllegalArgumentException("every: at least 5s, as in 2m");
    }

    String protocol() {
        return security == Security.TLS ? "imaps" : "imap";
    }

    int portOrDefault() {
        return port.orElse(security == Security.TLS ? 993 : 143);
    }

    /// Without the password.
    @Override
    public String toString() {
        return user + " at " + protocol().toUpperCase(Locale.ROOT) + " " + host + ":" + portOrDefault();
    }
}
