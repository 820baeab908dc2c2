package standfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import standfirst.api.Tokens;
import standfirst.circulation.Circulation;
import standfirst.staff.Accounts;
import standfirst.web.Site;

/// The program as a web server: Spring MVC in front of the same editions and the same templates as the files.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(basePackageClasses = {Site.class, Accounts.class, Circulation.class, Tokens.class})
class Server {
    /// Starts, says where, and stays until the program is stopped.
    static void run(Parts parts, int port) {
        CountDownLatch stopped = new CountDownLatch(1);
        ConfigurableApplicationContext server = start(parts, port);
        server.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown());
        System.err.println("Serving at http://localhost:"
                + server.getEnvironment().getProperty("local.server.port") + "/  (Ctrl-C stops)");
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            server.close();
            Thread.currentThread().interrupt();
        }
    }

    /// Starts on a port (0: a free one) and gives back when the server is up.
    static ConfigurableApplicationContext start(Parts parts, int port) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) parts::into)
                .properties(
                        "server.port=" + port,
                        "server.shutdown=graceful",
                        // what is made for one reader; editions come packed already
                        "server.compression.enabled=true",
                        // a proxy in a private range says who the client is
                        "server.forward-headers-strategy=native",
                        // drafts that come back as files
                        "spring.servlet.multipart.max-file-size=8MB",
                        "spring.servlet.multipart.max-request-size=9MB",
                        "server.servlet.session.cookie.name=staff",
                        "server.servlet.session.cookie.http-only=true",
                        "server.servlet.session.cookie.same-site=lax",
                        "server.servlet.session.tracking-modes=cookie",
                        "server.servlet.session.timeout=10m",
                        "spring.threads.virtual.enabled=true",
                        "spring.main.banner-mode=off")
                .run();
    }

    /// Starts, asks for the pages that readers open first, and stops.
    static void rehearse(Parts parts) {
        try (ConfigurableApplicationContext server = start(parts, 0);
                HttpClient reader = HttpClient.newHttpClient()) {
            String here = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
            for (String page :
                    List.of("/mul/", "/", "/subscribe", "/archive/", "/search?q=day", "/newsroom", "/health"))
                reader.send(
                        HttpRequest.newBuilder(URI.create(here + page))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the server's rooms may ask for, wired by [Assembly]; Spring wires none of it.
    static final class Parts {
        private final Map<Class<?>, Part<?>> parts = new LinkedHashMap<>();

        private record Part<T>(Class<T> type, T part) {
            void into(GenericApplicationContext context) {
                context.registerBean(type, () -> part);
            }
        }

        /// In the place of another of that type, if there was one.
        <T> Parts with(Class<T> type, T part) {
            parts.put(type, new Part<>(type, part));
            return this;
        }

        void into(GenericApplicationContext context) {
            parts.values().forEach(part -> part.into(context));
        }
    }
}
