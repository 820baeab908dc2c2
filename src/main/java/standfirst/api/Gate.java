package standfirst.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets in who shows a token that lets do what the route does, and not too often. A route that does not say what it
/// needs lets nobody in.
final class Gate implements HandlerInterceptor {
    private static final String BEARER = "Bearer ";
    private static final long LARGEST = 16 << 20;

    private final Tokens tokens;
    private final InstantSource clock;
    private final Allowance allowance;

    Gate(Tokens tokens, ApiSettings settings, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
        this.allowance = new Allowance(settings.requestsPerMinute(), clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) throw new IllegalStateException(method + " does not say what it needs");
        for (Scope scope : needs.value()) enter(token(request), scope);
        if (request.getContentLengthLong() > LARGEST || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            throw Problem.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "a body of at most " + (LARGEST >> 20) + " MB, its length told first");
        return true;
    }

    private Token token(HttpServletRequest request) {
        Optional<String> shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
        if (shown.isEmpty()) throw Problem.noToken("show a token: 'Authorization: Bearer …'", "");
        Optional<Token> known = tokens.find(new Secret(shown.get()).hash());
        if (known.isEmpty()) {
            slowDown("address " + request.getRemoteAddr());
            throw Problem.noToken("there is no such token, or it was revoked", ", error=\"invalid_token\"");
        }
        return known.get();
    }

    private void enter(Token token, Scope scope) {
        slowDown("token " + token.name());
        if (!token.lets(scope)) throw Problem.wrongScope(scope);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!token.used().equals(Optional.of(today))) tokens.used(token.name(), today);
    }

    private void slowDown(String who) {
        allowance.wait(who).ifPresent(wait -> {
            throw Problem.tooMany(wait);
        });
    }
}
