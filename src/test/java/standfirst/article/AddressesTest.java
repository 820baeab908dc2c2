package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://Example.ORG/a?utm_source=rss&id=7, https://example.org/a?id=7",
        "https://example.org/a?fbclid=x, https://example.org/a",
        "https://example.org:443/a#comments, https://example.org/a",
        "http://example.org:80, http://example.org/",
        "http://example.org:8080/a, http://example.org:8080/a",
        "https://example.org/a?page=2&at_medium=rss&at_campaign=x, https://example.org/a?page=2",
        "https://example.org/A/b?Id=Zz, https://example.org/A/b?Id=Zz",
    })
    void oneArticleHasOneAddress(URI written, URI canonical) {
        assertEquals(canonical, Addresses.canonical(written));
        assertEquals(canonical, Addresses.canonical(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/हिन्दी, https://example.org/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80",
        "https://bücher.example/x, https://xn--bcher-kva.example/x",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/a|b?c=[1], https://example.org/a%7Cb?c=%5B1%5D",
    })
    void addressesAreReadAsBrowsersReadThem(String written, URI meant) {
        assertEquals(Optional.of(meant), Addresses.web(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "data:text/html,x",
                "http://",
                "http://example.org\\@127.0.0.1/",
                "http://127%E3%80%820.0.1/",
                "https://example.org/%0d%0aX: y",
            })
    void whatIsNoWebAddressIsNothing(String written) {
        assertEquals(Optional.empty(), Addresses.web(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, story, https://example.org/story",
        "https://example.org/news/today, ../sport, https://example.org/sport",
        "https://example.org/news?page=1, ?page=2, https://example.org/news?page=2",
        "https://example.org/a/b, //cdn.example.org/c, https://cdn.example.org/c",
        "https://example.org/a/b, /c, https://example.org/c",
        "file:///day/feeds/local.xml, ../pages/a.html, file:///day/pages/a.html",
    })
    void linksAreResolvedAgainstTheirPage(URI base, String link, URI target) {
        assertEquals(
                target.normalize().getPath(),
                Addresses.resolveAny(base, link).orElseThrow().normalize().getPath());
        assertEquals(
                target.getQuery(),
                Addresses.resolveAny(base, link).orElseThrow().getQuery());
        assertEquals(
                target.getHost(), Addresses.resolveAny(base, link).orElseThrow().getHost());
    }

    @Test
    void endlessAddressIsNothing() {
        assertEquals(Optional.empty(), Addresses.web("https://example.org/" + "a".repeat(10_000)));
    }
}
