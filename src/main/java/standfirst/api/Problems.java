package standfirst.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Whatever goes wrong under `/api` is told as `application/problem+json`, and nothing of the inside with it.
@Component
class Problems implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!request.getRequestURI().startsWith("/api/")) return null;
        switch (thrown) {
            case ErrorResponse problem -> tell(problem.getBody(), problem.getHeaders(), response);
            case TypeMismatchException unfit ->
                tell(badRequest("'" + unfit.getValue() + "' does not fit " + unfit.getPropertyName()), response);
            case HttpMessageNotReadableException unread -> tell(badRequest("the body cannot be read"), response);
            default -> {
                LOG.error("{} {}", request.getMethod(), request.getRequestURI(), thrown);
                tell(
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.INTERNAL_SERVER_ERROR, "something went wrong on our side"),
                        response);
            }
        }
        return new ModelAndView();
    }

    private static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }

    private static void tell(ProblemDetail problem, HttpServletResponse response) {
        tell(problem, HttpHeaders.EMPTY, response);
    }

    private static void tell(ProblemDetail problem, HttpHeaders headers, HttpServletResponse response) {
        response.setStatus(problem.getStatus());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            response.getOutputStream().write(Json.write(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException("nobody is there to be told of a problem any more", gone);
        }
    }
}
