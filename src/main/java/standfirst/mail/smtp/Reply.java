package standfirst.mail.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a server answers to a command (RFC 5321, 4.2): a code, and lines for people.
record Reply(int code, List<String> lines) {
    /// RFC 5321, 4.5.3.1.5 says 512; servers say more.
    private static final int LONGEST_LINE = 2_000;

    private static final int MOST_LINES = 100;

    static Reply read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        do {
            line = line(in);
            if (!line.matches("[2-5]\\d\\d([ -].*)?"))
                throw new IOException("the server does not speak SMTP: " + shown(line, 60));
            if (lines.size() == MOST_LINES) throw new IOException("the server does not stop talking");
            lines.add(line.length() > 4 ? line.substring(4) : "");
        } while (line.length() > 3 && line.charAt(3) == '-');
        return new Reply(Integer.parseInt(line, 0, 3, 10), List.copyOf(lines));
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        for (int length = 0; length < line.length; ) {
            int next = in.read();
            if (next < 0) throw new IOException("the server has closed the connection");
            if (next == '\n') return new String(line, 0, length, StandardCharsets.UTF_8).stripTrailing();
            line[length++] = (byte) next;
        }
        throw new IOException("the server's answer has no end");
    }

    boolean isPositive() {
        return code < 400;
    }

    boolean isPermanent() {
        return code >= 500;
    }

    /// All of it on one line, for the ledger.
    String text() {
        return shown(String.join(" ", lines).strip(), 500);
    }

    private static String shown(String text, int atMost) {
        String harmless = text.replaceAll("\\p{Cntrl}", "?");
        return harmless.length() <= atMost ? harmless : harmless.substring(0, atMost);
    }

    @Override
    public String toString() {
        return code + " " + text();
    }
}
