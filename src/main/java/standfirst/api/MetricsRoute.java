package standfirst.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The newsroom's figures, for Prometheus.
@RestController
class MetricsRoute {
    private static final MediaType FORMAT = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final Meters meters;

    MetricsRoute(Meters meters) {
        this.meters = meters;
    }

    @GetMapping("/api/v1/metrics")
    @Needs(Scope.NEWSROOM)
    ResponseEntity<byte[]> metrics() {
        return Answer.of(FORMAT, meters.read().getBytes(StandardCharsets.UTF_8));
    }
}
