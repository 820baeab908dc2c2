package standfirst.staff;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Leads whoever came in on to the page that was asked for, else to the desk of the account's first role.
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
    /// A session that holds no more than the sign-in form's token ends sooner (see `server.servlet.session.timeout`).
    private static final Duration WORKING_DAY = Duration.ofHours(10);

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return Member.of(authentication)
                .flatMap(member -> member.account().roles().stream().findFirst())
                .map(Welcome::desk)
                .orElse("/");
    }

    private static String desk(Role role) {
        return switch (role) {
            case NEWSROOM -> "/newsroom";
            case TRANSLATOR -> "/review";
            case ADMIN -> "/newsroom/accounts";
        };
    }
}
