package standfirst.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the API takes and gives, as OpenAPI 3.1: written by hand in `openapi.yaml`, since it is a promise and not a
/// picture of the code.
final class Description {
    private Description() {}

    static Map<String, Object> read() {
        try (InputStream yaml = Objects.requireNonNull(Description.class.getResourceAsStream("openapi.yaml"))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("openapi.yaml", unreadable);
        }
    }
}
