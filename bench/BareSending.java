import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What sending costs at least: `java bench/BareSending.java PORT MAILS CONNECTIONS FOLDER` hands the mails of FOLDER
/// (`*.eml`, rendered beforehand, taken in turn) to a server on this machine, so many times in all and on so many
/// connections, with nothing but the talk itself: MAIL, RCPT and DATA in one, as RFC 2920 allows, then the text. Prints the
/// seconds it took.
public final class BareSending {
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int mails = Integer.parseInt(args[1]);
        int connections = Integer.parseInt(args[2]);
        List<byte[]> texts = new ArrayList<>();
        try (var files = Files.list(Path.of(args[3]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".eml")).sorted().toList())
                texts.add(dotted(Files.readAllBytes(file)));
        }
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int c = 0; c < connections; c++) {
                int first = c;
                all.add(pool.submit((Callable<Integer>) () -> send(port, mails, first, connections, texts)));
            }
            for (Future<Integer> one : all) one.get();
        }
        System.out.printf("%.3f%n", (System.nanoTime() - start) / 1e9);
    }

    private static byte[] dotted(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replace("\n", "\r\n");
        return (text.replace("\r\n.", "\r\n..") + (text.endsWith("\r\n") ? "" : "\r\n") + ".\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int send(int port, int mails, int first, int step, List<byte[]> texts) throws IOException {
        int sent = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            reply(in);
            say(out, "EHLO bench.example\r\n");
            reply(in);
            for (int mail = first; mail < mails; mail += step, sent++) {
                say(out, "MAIL FROM:<news@paper.example>\r\nRCPT TO:<bare" + mail + "@post.example>\r\nDATA\r\n");
                for (int answer = 0; answer < 3; answer++) reply(in);
                out.write(texts.get(mail % texts.size()));
                out.flush();
                reply(in);
            }
            say(out, "QUIT\r\n");
        }
        return sent;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /// Reads a reply to its last line.
    private static void reply(InputStream in) throws IOException {
        while (true) {
            int digit = in.read();
            int at = 1;
            int mark = ' ';
            for (int c = digit; c != '\n'; c = in.read(), at++) {
                if (c < 0) throw new IOException("the server is gone");
                if (at == 4) mark = c;
            }
            if (mark == '-') continue;
            if (digit != '2' && digit != '3') throw new IOException("the server refuses");
            return;
        }
    }
}
