package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A name server on loopback (RFC 1035, by UDP): knows these names, `TXT name` and `MX name`, and no others.
final class LoopbackNames implements AutoCloseable {
    private static final int MX = 15;
    private static final int TXT = 16;
    private static final int NO_SUCH_NAME = 3;

    private final DatagramSocket socket;
    private final Map<String, List<String>> records;

    LoopbackNames(Map<String, List<String>> records) throws IOException {
        this.records = records;
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", socket.getLocalPort());
    }

    private void serve() {
        byte[] buffer = new byte[512];
        try {
            while (true) {
                DatagramPacket question = new DatagramPacket(buffer, buffer.length);
                socket.receive(question);
                byte[] answer = answer(Arrays.copyOf(buffer, question.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) throw new UncheckedIOException(closed);
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        int end = 12;
        StringBuilder name = new StringBuilder();
        for (int length = question[end]; length != 0; length = question[end]) {
            name.append(name.isEmpty() ? "" : ".").append(new String(question, end + 1, length, UTF_8));
            end += length + 1;
        }
        int type = ByteBuffer.wrap(question, end + 1, 2).getShort();
        List<String> found = records.get((type == MX ? "MX " : type == TXT ? "TXT " : "? ") + name);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(answer);
        out.write(question, 0, 2);
        out.writeShort(0x8180 | (found == null ? NO_SUCH_NAME : 0));
        out.writeShort(1);
        out.writeShort(found == null ? 0 : found.size());
        out.writeInt(0);
        out.write(question, 12, end + 5 - 12);
        if (found != null) for (String record : found) record(out, type, record);
        return answer.toByteArray();
    }

    private static void record(DataOutputStream out, int type, String record) throws IOException {
        byte[] data = type == MX ? server(record) : strings(record);
        out.writeShort(0xC00C);
        out.writeShort(type);
        out.writeShort(1);
        out.writeInt(60);
        out.writeShort(data.length);
        out.write(data);
    }

    /// As in `10 mail.paper.example`.
    private static byte[] server(String record) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        String[] parts = record.split(" ");
        new DataOutputStream(data).writeShort(Integer.parseInt(parts[0]));
        for (String label : parts[1].split("\\.")) {
            data.write(label.length());
            data.writeBytes(label.getBytes(UTF_8));
        }
        data.write(0);
        return data.toByteArray();
    }

    /// Strings of at most 255 octets.
    private static byte[] strings(String record) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] text = record.getBytes(UTF_8);
        for (int at = 0; at < text.length; at += 255) {
            int length = Math.min(255, text.length - at);
            data.write(length);
            data.write(text, at, length);
        }
        return data.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
