package standfirst.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Sources one a line, as they come down a pipe; `#` opens a remark.
record SourceList(InputStream in) {
    /// Holds 100,000 addresses, more than any newsroom reads in a day.
    private static final int LONGEST = 16 << 20;

    List<String> read() throws IOException {
        return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
