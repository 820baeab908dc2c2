package standfirst.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import org.apache.james.jdkim.api.Headers;

/// The header fields of a message that we wrote, as the signer asks for them; far cheaper than to parse the message.
/// `body` is where its body begins, in bytes.
record HeadFields(List<String> fields, int body) implements Headers {
    HeadFields {
        fields = List.copyOf(fields);
    }

    static HeadFields of(byte[] message) {
        int end = 0;
        while (!isEmptyLine(message, end)) end++;
        List<String> fields = new ArrayList<>();
        for (String line : new String(message, 0, end, ISO_8859_1).split("\r\n")) {
            if (line.startsWith(" ") || line.startsWith("\t")) fields.add(fields.removeLast() + "\r\n" + line);
            else fields.add(line);
        }
        return new HeadFields(fields, end + 4);
    }

    private static boolean isEmptyLine(byte[] message, int at) {
        if (at + 4 > message.length)
            throw new IllegalArgumentException("a message without an empty line after its head");
        return message[at] == '\r' && message[at + 1] == '\n' && message[at + 2] == '\r' && message[at + 3] == '\n';
    }

    @Override
    public List<String> getFields() {
        return fields;
    }

    @Override
    public List<String> getFields(String name) {
        String start = name + ":";
        return fields.stream()
                .filter(field -> field.regionMatches(true, 0, start, 0, start.length()))
                .toList();
    }
}
