package standfirst;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.yaml.snakeyaml.error.YAMLException;
import standfirst.command.Cannot;

/// Reads [Settings] as Spring Boot reads them, and says of one that cannot be used which it is, where it stands, and
/// what
/// would do.
final class SettingsFile {
    /// Beside ours, a file may hold what Spring Boot itself reads.
    private static final Set<String> OTHERS = Set.of("spring", "server", "logging", "management");

    private static final String PROPERTIES = StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME;

    private SettingsFile() {}

    static Settings read(Optional<Path> home) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().replace(PROPERTIES, ofCommandLine());
        home.ifPresent(folder -> environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "home", Map.of("spring.config.additional-location", "optional:file:" + folder + "/"))));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            files(environment).forEach(SettingsFile::refuseStrangers);
            return Binder.get(environment).bindOrCreate("standfirst", Bindable.of(Settings.class), everyKeyIsKnown());
        } catch (BindException bad) {
            throw new Cannot(told(bad), bad);
        } catch (YAMLException noYaml) {
            throw new Cannot(
                    "application.yaml cannot be read: " + oneLine(String.valueOf(noYaml.getMessage())), noYaml);
        }
    }

    private static Stream<OriginTrackedMapPropertySource> files(StandardEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(OriginTrackedMapPropertySource.class::isInstance)
                .map(OriginTrackedMapPropertySource.class::cast);
    }

    private static void refuseStrangers(OriginTrackedMapPropertySource file) {
        Arrays.stream(file.getPropertyNames())
                .filter(Predicate.not(SettingsFile::isRead))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new Cannot("there is no setting " + stranger + place(file.getOrigin(stranger))
                            + ": ours stand below 'standfirst:'");
                });
    }

    private static boolean isRead(String name) {
        String root = name.replaceFirst("[.\\[].*", "");
        return root.equals("standfirst") || OTHERS.contains(root);
    }

    /// Java's own properties without the one that the launcher sets for us.
    private static MapPropertySource ofCommandLine() {
        Map<String, Object> properties = new HashMap<>();
        System.getProperties().forEach((name, value) -> properties.put(String.valueOf(name), value));
        properties.remove(Standfirst.HOME);
        return new MapPropertySource(PROPERTIES, properties);
    }

    /// In files and by `-D` alone: the environment may hold names of other programs.
    private static BindHandler everyKeyIsKnown() {
        return new NoUnboundElementsBindHandler(BindHandler.DEFAULT, SettingsFile::isOurs);
    }

    private static boolean isOurs(ConfigurationPropertySource source) {
        Object given = source.getUnderlyingSource();
        return given instanceof OriginTrackedMapPropertySource
                || given instanceof MapPropertySource properties
                        && properties.getName().equals(PROPERTIES);
    }

    private static String told(BindException bad) {
        if (bad.getCause() instanceof UnboundConfigurationPropertiesException unknown)
            return unknown.getUnboundProperties().stream()
                    .map(SettingsFile::unknown)
                    .collect(joining("; "));
        ConfigurationProperty property = bad.getProperty();
        String where = property == null ? "" : place(property.getOrigin());
        return "the setting " + bad.getName() + where + " cannot be used: "
                + oneLine(root(bad).getMessage());
    }

    private static String unknown(ConfigurationProperty property) {
        String name = property.getName().toString();
        String meant = SettingNames.nearest(name)
                .map(near -> "did you mean " + near + "?")
                .orElse("'standfirst settings' names all there are");
        return "there is no setting " + name + place(property.getOrigin()) + ": " + meant;
    }

    private static String place(@Nullable Origin origin) {
        if (origin instanceof PropertySourceOrigin given)
            return given.getPropertySource().getName().equals(PROPERTIES) ? " (given by -D)" : place(given.getOrigin());
        return origin instanceof TextResourceOrigin text && text.getLocation() != null && text.getResource() != null
                ? " (" + text.getResource().getFilename() + ", line "
                        + (text.getLocation().getLine() + 1) + ")"
                : "";
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).lines().map(String::strip).collect(joining(" "));
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }
}
