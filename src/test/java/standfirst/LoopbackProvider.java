package standfirst;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import standfirst.staff.SignInSettings;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID provider on loopback that speaks the protocol in earnest: discovery, a code for each sign-in, PKCE, a
/// token signed by RS256. Whoever comes is who it was told last; it asks for no password.
final class LoopbackProvider implements AutoCloseable {
    private static final String SECRET = "s3cret of the paper";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Object> about = new LinkedHashMap<>();
    private Map<String, Object> claims = Map.of();
    private RSAKey signs;

    LoopbackProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("of the provider").generate();
            signs = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    SignInSettings settings(String claim) {
        return new SignInSettings(
                Optional.of(URI.create(issuer())),
                Optional.of("standfirst"),
                Optional.of(SECRET),
                Optional.of("Example ID"),
                claim);
    }

    /// Who comes next.
    void knows(Map<String, Object> others) {
        claims = Map.copyOf(others);
    }

    /// From now on tokens are signed by somebody else.
    void forge() throws JOSEException {
        signs = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    }

    /// What was wrong in what it was asked.
    List<String> complaints() {
        return List.copyOf(broken);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> json(exchange, 200, about());
                case "/keys" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/who" -> json(exchange, 200, claims);
                default -> json(exchange, 404, Map.of());
            }
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on it says so of itself.
    void says(String field, Object value) {
        about.put(field, value);
    }

    private Map<String, Object> about() {
        Map<String, Object> all = new LinkedHashMap<>(usual());
        all.putAll(about);
        return all;
    }

    private Map<String, Object> usual() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "userinfo_endpoint", issuer() + "/who",
                "jwks_uri", issuer() + "/keys",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = fields(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(question.get("code_challenge_method"))) broken.add("no PKCE");
        String code = UUID.randomUUID().toString();
        asked.put(code, question);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        question.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException, NoSuchAlgorithmException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> question = asked.remove(form.get("code"));
        if (question == null) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        byte[] verifier = form.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII);
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier));
        if (!challenge.equals(question.get("code_challenge"))) broken.add("another verifier");
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) broken.add("no secret");
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("standfirst")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", question.get("nonce"));
        claims.forEach(said::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), said.build());
        token.sign(new RSASSASigner(signs));
        json(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "open",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        token.serialize()));
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> answer) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
