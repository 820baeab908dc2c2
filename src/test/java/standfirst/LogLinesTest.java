package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {
    private static final String REFUSED = "A mail was refused: 550 5.1.1 <ada@reader.example>: no such user";

    private static String line(String form) {
        LoggerContext context = new LoggerContext();
        LogLines lines = new LogLines();
        lines.setContext(context);
        lines.setForm(form);
        lines.start();
        Exception thrown = new IllegalStateException("RCPT TO:<ada@reader.example>\nwas refused");
        var event = new LoggingEvent("", context.getLogger("standfirst.mail"), Level.WARN, REFUSED, thrown, null);
        return new String(lines.encode(event), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noMailAddressIsWritten(String form) {
        String line = line(form);
        assertTrue(line.contains("550 5.1.1 <(a mail address)>: no such user"), line);
        assertFalse(line.contains("ada@"), line);
    }

    @Test
    void anActIsOneLineOfJson() {
        String line = line("json");
        assertEquals(1, line.lines().count());
        var read = new JsonMapper().readTree(line);
        assertEquals("WARN", read.get("log.level").asString());
        assertEquals("standfirst.mail", read.get("log.logger").asString());
        assertEquals("java.lang.IllegalStateException", read.get("error.type").asString());
    }
}
