package standfirst.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The steps of the schema: those that every database takes as they are, and those that one of them has in words of its
/// own.
final class Migrations implements ResourceProvider {
    private static final Pattern NUMBER = Pattern.compile("^V(\\d+)__");

    private final List<LoadableResource> steps = new ArrayList<>();

    Migrations(String database) {
        find("");
        find(database + "/");
    }

    private void find(String folder) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:standfirst/store/" + folder + "*.sql"))
                steps.add(new Step(folder + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The version of the last step.
    String newest() {
        return steps.stream()
                .map(step -> NUMBER.matcher(step.getFilename()))
                .filter(Matcher::find)
                .map(number -> MigrationVersion.fromVersion(number.group(1)))
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElseThrow();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return steps.stream()
                .filter(step -> step.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return steps.stream()
                .filter(step -> step.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(step.getFilename()::endsWith))
                .toList();
    }

    private static final class Step extends LoadableResource {
        private final String path;
        private final String sql;

        Step(String path, String sql) {
            this.path = path;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return "standfirst/store/" + path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
