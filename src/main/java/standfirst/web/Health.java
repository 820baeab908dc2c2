package standfirst.web;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Editions;

/// For whoever watches over the server: it is up when the store answers.
@RestController
class Health {
    private final Editions editions;

    Health(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(path = "/health", produces = "application/json")
    ResponseEntity<Map<String, Object>> health() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", "up", "editions", editions.languages()));
    }
}
