import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A mail server that throws everything away as fast as it can and counts recipients: `java bench/BareSink.java PORT`. When
/// it is ended it prints how many mails came, to how many addresses, and how many of these got more than one.
public final class BareSink {
    private static final Map<String, Integer> MAILS = new ConcurrentHashMap<>();

    public static void main(String[] args) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.printf(
                "%d mails, %d addresses, %d with more than one%n",
                MAILS.values().stream().mapToInt(n -> n).sum(),
                MAILS.size(),
                MAILS.values().stream().filter(n -> n > 1).count())));
        try (ServerSocket server = new ServerSocket(Integer.parseInt(args[0]), 50, InetAddress.getLoopbackAddress())) {
            while (true) {
                Socket socket = server.accept();
                Thread.ofPlatform().daemon().start(() -> talk(socket));
            }
        }
    }

    private static void talk(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            say(out, "220 bench ESMTP");
            String recipient = "";
            for (String line = line(in); line != null; line = line(in)) {
                String verb = line.substring(0, Math.min(4, line.length())).toUpperCase();
                switch (verb) {
                    case "EHLO" -> say(out, "250-bench\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 PIPELINING");
                    case "RCPT" -> {
                        recipient = line;
                        say(out, "250 2.1.5 ok");
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        skip(in);
                        MAILS.merge(recipient, 1, Integer::sum);
                        say(out, "250 2.0.0 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            System.err.println("a client is gone: " + gone.getMessage());
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) return null;
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    /// Past a line of one dot.
    private static void skip(InputStream in) throws IOException {
        byte[] end = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);
        int matched = 2;
        while (matched < end.length) {
            int c = in.read();
            if (c < 0) throw new IOException("in the middle of a mail");
            matched = c == end[matched] ? matched + 1 : c == '\r' ? 1 : 0;
        }
    }
}
