package standfirst;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import standfirst.edition.Editions;
import standfirst.web.PageRenderer;
import standfirst.web.Site;

/// The program as a web server: Spring MVC in front of the same editions and the same templates as the files.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(basePackageClasses = Site.class)
class Server {
    /// Starts, and gives back when the server is up; it runs until the program is stopped.
    static void start(Editions editions, PageRenderer pages, int port) {
        new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
                    context.registerBean(Editions.class, () -> editions);
                    context.registerBean(PageRenderer.class, () -> pages);
                })
                .properties(Map.of(
                        "server.port", port,
                        "server.shutdown", "graceful",
                        "spring.threads.virtual.enabled", "true",
                        "server.compression.enabled", "true",
                        "spring.main.banner-mode", "off"))
                .run();
    }
}
