package standfirst.mail.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import standfirst.mail.smtp.SmtpSettings.Security;

/// How a connection begins: who we are, what the server can, TLS, and signing in.
final class Greeting {
    private final SmtpSettings server;
    private final SSLSocketFactory tls;

    Greeting(SmtpSettings server, SSLSocketFactory tls) {
        this.server = server;
        this.tls = tls;
    }

    /// A connection over which mail can go, and the extensions that the server offers on it.
    Dialogue open() throws NotConnected {
        Wire wire = null;
        try {
            wire = Wire.to(server.host(), server.portOrDefault(), server.timeout());
            if (server.securityOrDefault() == Security.TLS) wire.secure(tls);
            expect(wire.read(), "did not greet us");
            Set<String> extensions = extensions(wire);
            if (server.securityOrDefault() == Security.STARTTLS) extensions = secured(wire, extensions);
            if (server.user().isPresent()) signIn(wire, extensions);
            return new Dialogue(wire, server, extensions);
        } catch (IOException failed) {
            if (wire != null) wire.close();
            throw new NotConnected("mail server " + server + ": " + said(failed), failed);
        }
    }

    private static String said(IOException failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }

    private Set<String> secured(Wire wire, Set<String> extensions) throws IOException {
        if (!extensions.contains("STARTTLS"))
            throw new IOException(
                    "it offers no STARTTLS; if it takes TLS from the start set standfirst.mail.smtp.security: tls");
        expect(wire.ask("STARTTLS"), "does not begin TLS");
        wire.secure(tls);
        return extensions(wire);
    }

    /// In capitals, each with what it can: `SIZE 10000000`, `AUTH PLAIN LOGIN`.
    private static Set<String> extensions(Wire wire) throws IOException {
        Reply reply = expect(wire.ask("EHLO " + ourName()), "does not know EHLO");
        return reply.lines().stream()
                .skip(1)
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String ourName() {
        try {
            String name = InetAddress.getLocalHost().getCanonicalHostName();
            return name.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*") ? name : "localhost";
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private void signIn(Wire wire, Set<String> extensions) throws IOException {
        if (!wire.isSecure() && server.securityOrDefault() != Security.NONE)
            throw new IOException("it wants a password in the clear");
        String user = server.user().orElseThrow();
        String password = String.valueOf(server.password());
        Set<String> ways = extensions.stream()
                .filter(extension -> extension.startsWith("AUTH"))
                .flatMap(extension -> Arrays.stream(extension.split("[ =]+")))
                .collect(Collectors.toSet());
        Reply reply;
        if (ways.contains("PLAIN")) reply = wire.ask("AUTH PLAIN " + base64("\0" + user + "\0" + password));
        else if (ways.contains("LOGIN")) reply = inTwoSteps(wire, user, password);
        else throw new IOException("it lets nobody sign in by PLAIN or LOGIN; is standfirst.mail.smtp.port right?");
        expect(reply, "does not let '" + user + "' in");
    }

    private static Reply inTwoSteps(Wire wire, String user, String password) throws IOException {
        Reply reply = wire.ask("AUTH LOGIN");
        for (String answer : Stream.of(user, password).map(Greeting::base64).toList())
            if (reply.code() == 334) reply = wire.ask(answer);
        return reply;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static Reply expect(Reply reply, String complaint) throws IOException {
        if (reply.code() / 100 != 2) throw new IOException("it " + complaint + ": " + reply);
        return reply;
    }
}
