package standfirst.api;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param requestsPerMinute what one token may ask in a minute of the clock
/// @param origins web pages whose scripts may ask, like `https://desk.example`; by default none
public record ApiSettings(
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue List<String> origins) {
    public ApiSettings {
        if (requestsPerMinute < 1) throw new IllegalArgumentException("requests-per-minute: at least 1");
        origins = List.copyOf(origins);
        if (origins.contains("*"))
            throw new IllegalArgumentException("origins: name each page's origin; '*' would let every page in");
    }
}
