package standfirst.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A translation engine: what it speaks, and where.
///
/// @param protocol `libretranslate` (https://docs.libretranslate.com) or `apertium` (Apertium-APy,
///     https://wiki.apertium.org/wiki/Apertium-apy)
/// @param address its root, as in `http://127.0.0.1:5000`
/// @param apiKey the key, if it wants one
/// @param timeout for one answer, from the first byte sent to the last one read
public record EngineSettings(
        Protocol protocol,
        URI address,
        Optional<String> apiKey,
        @DefaultValue("30s") Duration timeout) {
    public enum Protocol {
        LIBRETRANSLATE,
        APERTIUM
    }

    public EngineSettings {
        if (protocol == null) throw new IllegalArgumentException("protocol: libretranslate or apertium");
        if (address == null
                || address.getHost() == null
                || !String.valueOf(address.getScheme()).startsWith("http"))
            throw new IllegalArgumentException("address: where the engine is, as in http://127.0.0.1:5000");
        if (!address.getPath().endsWith("/")) address = URI.create(address + "/");
    }

    /// The key stays out of logs.
    @Override
    public String toString() {
        return protocol + " at " + address;
    }
}
