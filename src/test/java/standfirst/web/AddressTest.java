package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.language.Language;

class AddressTest {
    @Test
    void aFolderIsItsFrontPage() {
        assertEquals(Optional.of(new Address(Optional.empty(), Language.MULTIPLE, "index.html")), Address.of("/"));
        assertEquals(Optional.of(new Address(Optional.empty(), Locale.GERMAN, "index.html")), Address.of("/de/"));
        assertEquals(
                Optional.of(new Address(Optional.of(LocalDate.of(2026, 11, 25)), Locale.GERMAN, "index.html")),
                Address.of("/2026-11-25/de/"));
    }

    @Test
    void anArticlesPageIsNamedForItsId() {
        assertEquals(
                Optional.of("0123456789abcdef"),
                Address.of("/ar/articles/0123456789abcdef.html").flatMap(Address::article));
        assertEquals(Optional.empty(), Address.of("/ar/").flatMap(Address::article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/de",
                "//",
                "/../etc/passwd",
                "/articles/../../x.html",
                "/articles/0123456789ABCDEF.html",
                "/articles/1.html",
                "/2026-13-01/",
                "/2026-11-25",
                "/english/",
                "/index.html/"
            })
    void whatNoFileIsCalledIsNoAddress(String path) {
        assertEquals(Optional.empty(), Address.of(path));
    }
}
