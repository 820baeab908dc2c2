package standfirst.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The API's own description, and what is said where there is no route.
@RestController
class Elsewhere {
    private static final String ANYWHERE = "/api/{*rest}";

    private final RequestMappingHandlerMapping routes;

    Elsewhere(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.routes = requestMappingHandlerMapping;
    }

    @GetMapping("/api/openapi.json")
    @Needs({})
    ResponseEntity<byte[]> description() {
        return Answer.json(Description.read());
    }

    /// Not there, or there for other methods or other kinds of bodies.
    @RequestMapping(ANYWHERE)
    @Needs({})
    ResponseEntity<byte[]> elsewhere(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>();
        Set<MediaType> bodies = new TreeSet<>(Comparator.comparing(MediaType::toString));
        for (RequestMappingInfo route : near(PathContainer.parsePath(request.getRequestURI()))) {
            route.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
            bodies.addAll(route.getConsumesCondition().getConsumableMediaTypes());
        }
        if (methods.isEmpty()) throw Problem.notFound("there is nothing at this address; see /api/openapi.json");
        if (methods.contains(request.getMethod()))
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "a body of another kind: " + bodies);
        throw Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "this address takes " + String.join(", ", methods))
                .with(HttpHeaders.ALLOW, String.join(", ", methods));
    }

    /// The routes at this address, for whatever method.
    private List<RequestMappingInfo> near(PathContainer path) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> patterns(route).anyMatch(pattern -> isOurs(pattern) && pattern.matches(path)))
                .toList();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo route) {
        return Optional.ofNullable(route.getPathPatternsCondition()).stream()
                .flatMap(condition -> condition.getPatterns().stream());
    }

    private static boolean isOurs(PathPattern pattern) {
        String text = pattern.getPatternString();
        return text.startsWith("/api/") && !text.equals(ANYWHERE);
    }
}
