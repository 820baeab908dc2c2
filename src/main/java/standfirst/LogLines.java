package standfirst;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// How the log is written: as `text` for people, or as `json`, one object a line in the fields of the Elastic Common
/// Schema. Mail servers like to quote the recipient in what they answer; no form lets a mail address through.
public final class LogLines extends EncoderBase<ILoggingEvent> {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s<>()\"':;,]+@[^\\s<>()\"':;,]+");
    /// https://www.elastic.co/docs/reference/ecs
    private static final String SCHEMA = "8.11";

    /// Logback is set up again when the server starts.
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private final PatternLayout text = new PatternLayout();
    private final JsonMapper json = new JsonMapper();
    private boolean asJson;

    /// Called by Logback with what `logback.xml` says.
    public void setForm(String form) {
        asJson = form.equals("json");
        if (!asJson && !form.equals("text") && TOLD.compareAndSet(false, true))
            // Logback's own way of warning prints all that it has ever done
            System.err.println("standfirst: STANDFIRST_LOG is '" + form + "'; it can be text or json: text is written");
    }

    @Override
    public void start() {
        text.setContext(getContext());
        text.setPattern("%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{short}");
        text.start();
        super.start();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = asJson ? json.writeValueAsString(fields(event)) + "\n" : discreet(text.doLayout(event));
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(ILoggingEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("@timestamp", event.getInstant().toString());
        fields.put("log.level", event.getLevel().toString());
        fields.put("log.logger", event.getLoggerName());
        fields.put("process.thread.name", event.getThreadName());
        fields.put("message", discreet(event.getFormattedMessage()));
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            fields.put("error.type", thrown.getClassName());
            fields.put("error.message", discreet(String.valueOf(thrown.getMessage())));
            fields.put("error.stack_trace", discreet(ThrowableProxyUtil.asString(thrown)));
        }
        fields.put("ecs.version", SCHEMA);
        return fields;
    }

    private static String discreet(String said) {
        return MAIL_ADDRESS.matcher(said).replaceAll("(a mail address)");
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
