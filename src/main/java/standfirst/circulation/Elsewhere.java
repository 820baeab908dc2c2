package standfirst.circulation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/// Tells a form of ours from one on somebody else's site that a visitor's browser was made to send. Readers have no
/// session that a token could be bound to, but browsers say where a request comes from (Fetch Metadata, and `Origin` in
/// older ones); what says neither is no browser.
final class Elsewhere {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Elsewhere() {}

    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OURS.contains(site);
        String origin = request.getHeader("Origin");
        return origin != null && !isHere(origin, request.getServerName());
    }

    private static boolean isHere(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
