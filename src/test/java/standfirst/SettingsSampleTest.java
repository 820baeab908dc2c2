package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// The sample that `standfirst settings` prints, against [Settings].
class SettingsSampleTest {
    @TempDir
    Path home;

    private static String sample() throws Exception {
        try (var file = SettingsSampleTest.class.getResourceAsStream("/standfirst/settings.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// With every setting that is off by default switched on: `#` and two spaces or more begin such a line.
    private static String opened() throws Exception {
        return sample().replaceAll("(?m)^#(?=  +\\S)(?!   \\./)", "");
    }

    private Settings read(String yaml) throws Exception {
        Files.writeString(home.resolve("application.yaml"), yaml);
        return SettingsFile.read(Optional.of(home));
    }

    @Test
    void whatHoldsInItIsWhatHoldsWithNothingSet() throws Exception {
        assertEquals(SettingsFile.read(Optional.empty()), read(sample()));
    }

    @Test
    void everySettingIsInIt() throws Exception {
        List<String> named = names("", new Yaml().load(opened())).toList();
        assertEquals(
                List.of(),
                SettingNames.all().stream()
                        .filter(setting -> named.stream()
                                .noneMatch(name ->
                                        name.matches(setting.replace(".", "\\.").replace("*", "[^.]+"))))
                        .toList(),
                "to be explained in src/main/resources/standfirst/settings.yaml");
    }

    private static Stream<String> names(String before, Object value) {
        if (!(value instanceof Map<?, ?> group)) return Stream.of(before);
        return group.entrySet().stream()
                .flatMap(entry -> names(
                        before.isEmpty() ? "" + entry.getKey() : before + "." + entry.getKey(), entry.getValue()));
    }

    @Test
    void everyExampleCanBeUsed() throws Exception {
        Settings settings = read(opened().replaceAll("(?m)^ +translate: house$", ""));
        assertNotNull(settings.store());
        assertNotNull(settings.translation().engine());
        assertEquals("small", settings.models().get("house").model());
    }
}
