package standfirst.api;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Takes the time of every request, by its kind of page (the pattern of its address, never the address) and by the
/// hundred of its status.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Stopwatch extends OncePerRequestFilter {
    private final Meters meters;

    Stopwatch(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Timer.builder("standfirst.requests")
                    .description("requests by kind of page, with the time that they took")
                    .tag("page", page(request))
                    .tag("status", response.getStatus() / 100 + "xx")
                    .register(meters.registry())
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private static String page(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .orElse("none");
    }
}
