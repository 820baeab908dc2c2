package standfirst.api;

import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What stands before every route of the API.
@Configuration(proxyBeanMethods = false)
class Wiring implements WebMvcConfigurer {
    private final Tokens tokens;
    private final ApiSettings settings;
    private final InstantSource clock;

    Wiring(Tokens tokens, ApiSettings settings, InstantSource clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Gate(tokens, settings, clock)).addPathPatterns("/api/**");
    }

    @Override
    public void addCorsMappings(CorsRegistry origins) {
        if (settings.origins().isEmpty()) return;
        origins.addMapping("/api/**")
                .allowedOrigins(settings.origins().toArray(String[]::new))
                .allowedMethods("GET", "POST", "PUT")
                .exposedHeaders("ETag", "Link", "Retry-After");
    }

    /// An answer that says what the last one said is not sent again.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfAnswers() {
        var tags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/api/*");
        return tags;
    }
}
