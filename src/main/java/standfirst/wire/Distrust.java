package standfirst.wire;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Why no secure connection came about, in words; the JDK's own speak of paths and targets.
final class Distrust {
    private Distrust() {}

    /// The innermost cause that we know is the one to tell.
    static String inWords(SSLException broken) {
        String words = Stream.<Throwable>iterate(broken, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .reduce((outer, inner) -> inner)
                .orElse("it does not speak TLS as we do (" + broken.getMessage() + ")");
        return "no secure connection: " + words;
    }

    private static Optional<String> reason(Throwable cause) {
        return switch (cause) {
            case CertificateExpiredException late -> Optional.of("its certificate has expired");
            case CertificateNotYetValidException early ->
                Optional.of("its certificate is not valid yet: is the clock right?");
            case CertPathBuilderException unknown ->
                Optional.of("nobody that Java trusts vouches for its certificate; if the host is yours, trust it with"
                        + " STANDFIRST_JAVA_OPTIONS=-Djavax.net.ssl.trustStore=FILE");
            case CertPathValidatorException invalid
            when invalid.getReason() == BasicReason.REVOKED -> Optional.of("its certificate was revoked");
            case CertificateException name
            when name.getCause() == null ->
                Optional.of("its certificate is for another host (" + name.getMessage() + ")");
            default -> Optional.empty();
        };
    }
}
