package standfirst.web;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/// The one template engine, for files, mail and server alike: `Templates.in(folder).fill("edition.html", locale,
/// values)`. A template is taken from the folder if it lies there, else from the jar.
///
/// It is Thymeleaf's plain engine with Spring's expression language in it: SpEL reads records and `Optional` as they
/// are, while the engine's own OGNL would be one more library. `SpringTemplateEngine` would add nothing but beans and
/// message sources, and those need an application context that the command line has no time to start.
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    private Templates(Optional<Path> folder) {
        engine.setDialect(new SpringStandardDialect());
        folder.map(Templates::files).ifPresent(engine::addTemplateResolver);
        engine.addTemplateResolver(jar());
    }

    public static Templates in(Path folder) {
        return new Templates(Optional.of(folder));
    }

    public static Templates inJar() {
        return new Templates(Optional.empty());
    }

    /// The name's ending says what the text is: `.html` and `.xml` are escaped as such, `.txt` is left as it is.
    public String fill(String template, Locale language, Map<String, Object> values) {
        return Harmless.text(engine.process(template, new Context(language, values)));
    }

    private static AbstractConfigurableTemplateResolver files(Path folder) {
        var files = new FileTemplateResolver();
        files.setPrefix(folder.toAbsolutePath() + "/");
        files.setCheckExistence(true);
        files.setOrder(1);
        // A change shows at once, without a build and without a restart.
        files.setCacheTTLMs(1000L);
        return utf8(files);
    }

    private static AbstractConfigurableTemplateResolver jar() {
        var jar = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        jar.setPrefix("templates/");
        jar.setOrder(2);
        return utf8(jar);
    }

    private static AbstractConfigurableTemplateResolver utf8(AbstractConfigurableTemplateResolver resolver) {
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
