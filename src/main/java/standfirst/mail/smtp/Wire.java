package standfirst.mail.smtp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// A connection as lines and bytes, in the clear or not.
final class Wire implements AutoCloseable {
    private static final int BUFFER = 32 * 1024;

    private final String host;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    private Wire(String host, Socket socket) throws IOException {
        this.host = host;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
    }

    static Wire to(String host, int port, Duration timeout) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(timeout.toMillis()));
            return new Wire(host, socket);
        } catch (IOException notThere) {
            socket.close();
            throw notThere;
        }
    }

    /// From here on nobody else can read it, and it is the host that its certificate names (RFC 6125).
    void secure(SSLSocketFactory tls) throws IOException {
        if (in.available() > 0) throw new IOException("the server spoke before TLS began; somebody may be in between");
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, host, socket.getPort(), true);
        SSLParameters checked = secured.getSSLParameters();
        checked.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(checked);
        secured.startHandshake();
        socket = secured;
        in = new BufferedInputStream(secured.getInputStream(), BUFFER);
        out = new BufferedOutputStream(secured.getOutputStream(), BUFFER);
    }

    boolean isSecure() {
        return socket instanceof SSLSocket;
    }

    void write(String command) throws IOException {
        out.write(command.getBytes(StandardCharsets.UTF_8));
        out.write('\r');
        out.write('\n');
    }

    /// A whole message, and the dot that ends it (RFC 5321, 4.5.2).
    void writeMessage(byte[] message) throws IOException {
        int from = 0;
        for (int at = 0; at < message.length; at++)
            if (message[at] == '.' && (at == 0 || message[at - 1] == '\n')) {
                out.write(message, from, at - from);
                out.write('.');
                from = at;
            }
        out.write(message, from, message.length - from);
        write(".");
    }

    void flush() throws IOException {
        out.flush();
    }

    Reply read() throws IOException {
        return Reply.read(in);
    }

    Reply ask(String command) throws IOException {
        write(command);
        flush();
        return read();
    }

    void patience(Duration timeout) throws IOException {
        socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException goneAlready) {
            // What we wanted is so: nothing goes over it any more.
            in = InputStream.nullInputStream();
        }
    }
}
