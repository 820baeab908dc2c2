package standfirst.mail.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// A mail server on loopback that remembers what it took, and misbehaves where it is told to.
public final class LoopbackSmtp implements AutoCloseable {
    public enum Point {
        CONNECT,
        EHLO,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        FINAL
    }

    /// What the server says at a point instead of yes: a reply like `451 4.7.1 later`, `drop` (closes), `take-drop`
    /// (keeps
    /// the message, and closes before it says so), or `null` for the usual.
    @FunctionalInterface
    public interface Script {
        String at(Point point, String line);
    }

    public record Taken(String sender, String recipient, byte[] message, boolean secure) {
        public String text() {
            return new String(message, UTF_8);
        }

        /// A field of the head.
        public String field(String name) {
            return text().replace("\r\n ", " ")
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket door;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile Script script = (point, line) -> null;
    private volatile String extensions = "PIPELINING 8BITMIME SMTPUTF8";
    private volatile SSLSocketFactory tls;

    public LoopbackSmtp() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public LoopbackSmtp doing(Script other) {
        script = other;
        return this;
    }

    LoopbackSmtp offering(String others) {
        extensions = others;
        return this;
    }

    LoopbackSmtp securedBy(SSLSocketFactory factory) {
        tls = factory;
        extensions += " STARTTLS";
        return this;
    }

    public int port() {
        return door.getLocalPort();
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    /// How often it was waited for the server to answer.
    int turns() {
        return turns.get();
    }

    private void listen() {
        while (true) {
            try {
                Socket socket = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            new Session(socket).run();
        } catch (IOException | UncheckedIOException | Dropped gone) {
            // as scripted, or the client went away
        }
    }

    private static final class Dropped extends RuntimeException {}

    private final class Session {
        private Socket socket;
        private InputStream in;
        private OutputStream out;
        private String sender = "";
        private String recipient = "";

        Session(Socket socket) throws IOException {
            use(socket);
        }

        private void use(Socket other) throws IOException {
            socket = other;
            in = new BufferedInputStream(other.getInputStream());
            out = other.getOutputStream();
        }

        void run() throws IOException {
            say(Point.CONNECT, "", "220 loopback.example ESMTP");
            for (String line = line(); line != null; line = line()) {
                String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO" ->
                        say(
                                Point.EHLO,
                                line,
                                "250-loopback.example\r\n250-"
                                        + extensions.replace(" ", "\r\n250-").replace("_", " ") + "\r\n250 HELP");
                    case "STARTTLS" -> secure();
                    case "AUTH" -> auth(line);
                    case "MAIL" -> {
                        sender = say(Point.MAIL, line, "250 2.1.0 ok") ? address(line) : "";
                        recipient = "";
                    }
                    case "RCPT" -> {
                        if (sender.isEmpty()) write("503 5.5.1 MAIL first");
                        else recipient = say(Point.RCPT, line, "250 2.1.5 ok") ? address(line) : "";
                    }
                    case "DATA" -> data();
                    case "RSET" -> write("250 2.0.0 ok");
                    case "QUIT" -> {
                        write("221 2.0.0 bye");
                        return;
                    }
                    default -> write("502 5.5.1 " + verb);
                }
            }
        }

        private void data() throws IOException {
            if (recipient.isEmpty()) {
                write("554 5.5.1 no valid recipients");
                return;
            }
            if (!say(Point.DATA, "", "354 go")) return;
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            for (String line = line(); line != null && !line.equals("."); line = line())
                message.writeBytes(((line.startsWith(".") ? line.substring(1) : line) + "\r\n").getBytes(UTF_8));
            Taken mail = new Taken(sender, recipient, message.toByteArray(), socket instanceof SSLSocket);
            String answer = script.at(Point.FINAL, recipient);
            if (answer == null || answer.equals("take-drop")) taken.add(mail);
            answer(answer == null ? "250 2.0.0 queued" : answer);
        }

        private void secure() throws IOException {
            write("220 go");
            SSLSocket secured = (SSLSocket) tls.createSocket(socket, null, socket.getPort(), true);
            secured.setUseClientMode(false);
            use(secured);
        }

        private void auth(String line) throws IOException {
            String token = line.substring(line.lastIndexOf(' ') + 1);
            if (line.endsWith("LOGIN")) {
                write("334 VXNlcm5hbWU6");
                String user = line();
                write("334 UGFzc3dvcmQ6");
                token = user + " " + line();
                say(Point.AUTH, decoded(token.split(" ")[0]) + ":" + decoded(token.split(" ")[1]), "235 2.7.0 ok");
            } else say(Point.AUTH, decoded(token).substring(1).replace('\0', ':'), "235 2.7.0 ok");
        }

        private static String decoded(String base64) {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        }

        private static String address(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }

        private boolean say(Point point, String line, String usual) {
            String scripted = script.at(point, line);
            answer(scripted == null ? usual : scripted);
            return scripted == null || scripted.startsWith("2");
        }

        private void answer(String reply) {
            if (reply.endsWith("drop")) throw new Dropped();
            write(reply);
        }

        private void write(String reply) {
            try {
                if (in.available() == 0) turns.incrementAndGet();
                out.write((reply + "\r\n").getBytes(UTF_8));
                out.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') return line.toString(UTF_8).replaceAll("\r$", "");
                line.write(next);
            }
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
