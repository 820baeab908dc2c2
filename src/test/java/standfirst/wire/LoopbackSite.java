package standfirst.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real site on the loopback interface that answers as the test says, also against the rules of HTTP.
final class LoopbackSite implements AutoCloseable {
    private final String scheme;
    private final ServerSocket door;
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    final List<Request> requests = new CopyOnWriteArrayList<>();

    interface Behaviour {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    record Request(String path, Map<String, String> headers) {}

    LoopbackSite() throws IOException {
        this("http", new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    LoopbackSite(String scheme, ServerSocket door) {
        this.scheme = scheme;
        this.door = door;
        Thread.ofVirtual().start(this::serve);
    }

    String address(String path) {
        return scheme + "://127.0.0.1:" + door.getLocalPort() + path;
    }

    LoopbackSite on(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
        return this;
    }

    LoopbackSite page(String path, String html) {
        return on(path, (request, out) -> out.write(answer("200 OK", "text/html; charset=utf-8", html)));
    }

    LoopbackSite feed(String path, String xml) {
        return on(path, (request, out) -> out.write(answer("200 OK", "application/rss+xml", xml)));
    }

    LoopbackSite redirect(String path, String location) {
        return on(path, (request, out) -> out.write(answer("302 Found", "text/html", "", "Location: " + location)));
    }

    static byte[] answer(String status, String type, String body, String... headers) {
        return answer(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static byte[] answer(String status, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        if (!type.isEmpty()) head.append("Content-Type: ").append(type).append("\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    long hits(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).count();
    }

    private void serve() {
        try {
            while (true) {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> serve(guest));
            }
        } catch (IOException closed) {
            if (!door.isClosed()) throw new UncheckedIOException(closed);
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            Request request = read(guest);
            requests.add(request);
            behaviours.getOrDefault(request.path(), LoopbackSite::notFound).answer(request, guest.getOutputStream());
        } catch (IOException | InterruptedException guestLeft) {
            // What a guest who hangs up misses is the guest's affair; the tests look at what arrived there.
        }
    }

    private static void notFound(Request request, OutputStream out) throws IOException {
        out.write(answer("404 Not Found", "text/plain", "no " + request.path()));
    }

    private static Request read(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null || !first.endsWith("HTTP/1.1")) throw new IOException("the guest does not speak HTTP/1.1");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
            headers.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        return new Request(first.split(" ")[1], headers);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
