package standfirst.api;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// What stands in the way of an answer, as RFC 9457 has it: `throw Problem.notFound("no edition in de on 2026-11-25")`.
final class Problem extends ErrorResponseException {
    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    static Problem badRequest(String detail) {
        return of(HttpStatus.BAD_REQUEST, detail);
    }

    /// RFC 6750: `error` is `invalid_token`, or nothing where none was shown.
    static Problem noToken(String detail, String error) {
        return of(HttpStatus.UNAUTHORIZED, detail)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Standfirst\"" + error);
    }

    static Problem wrongScope(Scope needed) {
        return of(HttpStatus.FORBIDDEN, "the token needs the scope " + needed.word())
                .with(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"Standfirst\", error=\"insufficient_scope\", scope=\"" + needed.word() + "\"");
    }

    static Problem tooMany(Duration wait) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too many requests in this minute")
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds() + 1)));
    }

    Problem with(String header, String value) {
        getHeaders().set(header, value);
        return this;
    }

    /// A field beside RFC 9457's own.
    Problem telling(Map<String, ?> facts) {
        facts.forEach((name, fact) -> getBody().setProperty(name, fact));
        return this;
    }
}
