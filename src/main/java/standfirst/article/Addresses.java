package standfirst.article;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.internal.StringUtil;

/// Addresses as articles carry them: absolute, of the web, without what only follows readers around.
final class Addresses {
    private static final List<String> TRACKING =
            Table.read("tracking-parameters.txt").all();
    private static final int LONGEST = 2_000;

    private Addresses() {}

    /// An address found on the page at `base`; nothing when it leads elsewhere than the web.
    static Optional<URI> resolve(URI base, String address) {
        if (address.length() > LONGEST) return Optional.empty();
        String absolute = StringUtil.resolve(base.toString(), address.strip().replace(" ", "%20"));
        try {
            return Optional.of(new URI(absolute)).filter(Addresses::isWeb);
        } catch (java.net.URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && address.getScheme() != null
                && address.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
    }

    /// Without tracking parameters, fragment and user, host in small letters: one article, one address.
    static URI canonical(URI address) {
        if (!isWeb(address)) return address;
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getRawQuery() == null ? "" : kept(address.getRawQuery());
        return URI.create(address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getHost().toLowerCase(Locale.ROOT) + port + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(p -> !p.isEmpty() && !tracks(p))
                .collect(Collectors.joining("&"));
    }

    private static boolean tracks(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(t -> t.endsWith("*") ? name.startsWith(t.substring(0, t.length() - 1)) : name.equals(t));
    }
}
