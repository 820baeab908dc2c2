package standfirst.article;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Web addresses as publishers write them (spaces, letters of any script, tracking parameters) and as we keep them.
public final class Addresses {
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";
    /// Longer addresses are traps or state, not articles; browsers and servers cut at about this length too.
    private static final int LONGEST = 8192;

    private static final List<String> TRACKING =
            Table.read("tracking-parameters.txt").all();

    private Addresses() {}

    /// The http or https address that the text means, or nothing when it is none.
    public static Optional<URI> web(String written) {
        return parse(written).filter(Addresses::isWeb);
    }

    public static boolean isWeb(URI address) {
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return http && address.getHost() != null;
    }

    /// A link on a page at `base`, when it leads to the web.
    public static Optional<URI> resolve(URI base, String link) {
        return resolveAny(base, link).filter(Addresses::isWeb);
    }

    /// A link of whatever scheme; what cannot be an address is nothing.
    public static Optional<URI> resolveAny(URI base, String link) {
        return parse(link).map(parsed -> resolve(base, parsed));
    }

    /// RFC 3986, where `java.net.URI` still follows RFC 2396: an empty base path, and links that are a query alone.
    private static URI resolve(URI base, URI link) {
        boolean bare = base.getRawPath() == null || base.getRawPath().isEmpty();
        URI rooted = bare && base.getRawAuthority() != null ? base.resolve("/") : base;
        String written = link.toString();
        if (!written.startsWith("?") || rooted.getRawPath() == null) return rooted.resolve(link);
        String whole = rooted.toString();
        int end = whole.indexOf('?') >= 0 ? whole.indexOf('?') : whole.indexOf('#');
        return URI.create((end < 0 ? whole : whole.substring(0, end)) + written);
    }

    /// The article's one address: no tracking parameters, no fragment, no default port, host in lower case.
    public static URI canonical(URI address) {
        if (!isWeb(address)) return withoutFragment(address);
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() == ("https".equals(scheme) ? 443 : 80) || address.getPort() < 0;
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return URI.create(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + address.getPort()) + path + query(address.getRawQuery()));
    }

    private static URI withoutFragment(URI address) {
        String whole = address.toString();
        int hash = whole.indexOf('#');
        return hash < 0 ? address : URI.create(whole.substring(0, hash));
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) return "";
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !tracks(part))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKING.stream().anyMatch(known -> matches(known, name));
    }

    private static boolean matches(String known, String name) {
        return known.endsWith("*") ? name.startsWith(known.substring(0, known.length() - 1)) : name.equals(known);
    }

    private static Optional<URI> parse(String written) {
        String plain = written.strip().replace("\t", "").replace("\n", "").replace("\r", "");
        if (plain.isEmpty() || plain.length() > LONGEST || carriesLineBreak(plain)) return Optional.empty();
        try {
            return Optional.of(new URI(encoded(plain)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /// A line break in an address has no use but to smuggle a header line into a careless server.
    private static boolean carriesLineBreak(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("%0d") || lower.contains("%0a");
    }

    private static String encoded(String written) throws URISyntaxException {
        int start = authorityStart(written);
        if (start < 0) return percentEncoded(written);
        int end = start;
        while (end < written.length() && "/?#".indexOf(written.charAt(end)) < 0) end++;
        String authority = written.substring(start, end);
        return percentEncoded(written.substring(0, start))
                + ascii(written, authority)
                + percentEncoded(written.substring(end));
    }

    private static int authorityStart(String written) {
        if (written.startsWith("//")) return 2;
        int mark = written.indexOf("://");
        return mark > 0 && mark < 12 ? mark + 3 : -1;
    }

    private static String ascii(String written, String authority) throws URISyntaxException {
        if (authority.chars().allMatch(c -> c > ' ' && c < 127)) return authority;
        IDNA.Info info = new IDNA.Info();
        StringBuilder name = NAMES.nameToASCII(authority, new StringBuilder(), info);
        if (info.hasErrors()) throw new URISyntaxException(written, "the host name is not valid");
        return name.toString();
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == '%' && !hexFollows(text, i)) out.append("%25");
            else if (isKept(point)) out.appendCodePoint(point);
            else for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) append(out, octet);
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static boolean isKept(int point) {
        return point < 128 && (Character.isLetterOrDigit(point) || KEPT.indexOf(point) >= 0);
    }

    private static void append(StringBuilder out, byte octet) {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
    }

    private static boolean hexFollows(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }
}
