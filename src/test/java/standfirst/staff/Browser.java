package standfirst.staff;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody at a browser that keeps cookies and follows no redirect by itself.
public final class Browser {
    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        this.home = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// A whole address, as a redirect gives it, with the same cookies.
    public HttpResponse<String> getElsewhere(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    public Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode());
        return Jsoup.parse(answer.body(), home + path);
    }

    /// Posts without what a form would add; name, value, name, value …
    public HttpResponse<String> post(String path, String... fields) throws Exception {
        return post(request(path), fields);
    }

    private HttpResponse<String> post(HttpRequest.Builder request, String... fields) throws Exception {
        String body = Stream.iterate(0, i -> i + 1 < fields.length, i -> i + 2)
                .map(i -> encode(fields[i]) + "=" + encode(fields[i + 1]))
                .collect(Collectors.joining("&"));
        return client.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// Sends the form of a page that leads to `action`, with its hidden fields and these.
    public HttpResponse<String> send(Document page, String action, String... fields) throws Exception {
        return post(action, filled(page, action, fields));
    }

    /// The same by a page's script, which wants no page back.
    public HttpResponse<String> sendByScript(Document page, String action, String... fields) throws Exception {
        return post(request(action).header("X-Requested-With", "desk"), filled(page, action, fields));
    }

    private static String[] filled(Document page, String action, String... fields) {
        Element form = page.select("form[method=post]").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form that posts to " + action));
        Stream<String> hidden = form.select("input[type=hidden]").stream()
                .flatMap(input -> Stream.of(input.attr("name"), input.attr("value")));
        return Stream.concat(hidden, Stream.of(fields)).toArray(String[]::new);
    }

    /// Sends a form with a file in its field `file`.
    public HttpResponse<String> upload(Document page, String action, String name, String file, String... fields)
            throws Exception {
        String[] all = filled(page, action, fields);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i + 1 < all.length; i += 2) part(body, "name=\"" + all[i] + "\"", all[i + 1]);
        part(body, "name=\"file\"; filename=\"" + name + "\"", file);
        return client.send(
                request(action)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofString(body + "--part--\r\n"))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder body, String head, String content) {
        body.append("--part\r\nContent-Disposition: form-data; ")
                .append(head)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }

    public HttpResponse<String> signIn(String name, String password) throws Exception {
        return send(page("/sign-in"), "/sign-in", "name", name, "password", password);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> {
                    URI address = URI.create(location);
                    return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
                })
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
