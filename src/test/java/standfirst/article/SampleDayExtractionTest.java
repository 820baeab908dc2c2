package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the sample day gives what a careful reader finds on it.
class SampleDayExtractionTest {
    private static final Path SAMPLE = Path.of("src/sample");

    static Stream<Expected> pages() throws IOException {
        return Json.read(Files.readString(SAMPLE.resolve("expected.json")))
                .items()
                .map(Expected::new);
    }

    record Expected(Json json) {
        String get(String name) {
            return json.get(name).text();
        }

        @Override
        public String toString() {
            return get("file");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void articleIsReadAsACarefulReaderWould(Expected page) {
        Extract extract = new Extractor()
                .extract(Page.of(URI.create(page.get("url")), html(SAMPLE.resolve(page.get("file"))), Instant.EPOCH));
        Facts facts = extract.facts();
        assertEquals(
                page.get("notReadable"), String.valueOf(extract.notReadable().isPresent()));
        assertEquals(page.get("headline"), facts.headline());
        if (extract.notReadable().isPresent()) return;
        assertAll(
                () -> assertFact(page, "standfirst", facts.standfirst()),
                () -> assertFact(page, "editor", facts.byline().editor()),
                () -> assertFact(page, "agency", facts.byline().agency()),
                () -> assertFact(page, "place", facts.dateline().place()),
                () -> assertFact(page, "published", facts.dateline().published().map(Moment::toString)),
                () -> assertFact(page, "modified", facts.dateline().modified().map(Moment::toString)),
                () -> assertFact(page, "section", facts.section()),
                () -> assertFact(page, "language", facts.declaredLanguage().map(Object::toString)),
                () -> assertFact(
                        page,
                        "image",
                        facts.photo().map(photo -> photo.address().toString())),
                () -> assertFact(page, "caption", facts.photo().flatMap(Photo::caption)),
                () -> assertTrue(
                        page.get("credit")
                                .contains(facts.photo().flatMap(Photo::credit).orElse("")),
                        "credit"),
                () -> assertEquals(
                        page.json().get("byline").items().map(Json::text).toList(),
                        facts.byline().authors()),
                () -> assertEquals(
                        page.json().get("keyPoints").items().map(Json::text).toList(), facts.keyPoints()),
                () -> assertEquals(page.get("preview"), String.valueOf(facts.preview())),
                () -> assertTrue(extract.text().contains(page.get("firstSentence")), "first sentence"),
                () -> assertTrue(extract.text().endsWith(page.get("lastSentence")), extract.text()));
    }

    private static void assertFact(Expected page, String name, Optional<String> got) {
        assertEquals(page.get(name), got.orElse(""), name);
    }

    private static String html(Path file) {
        try {
            return decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// UTF-8 where it is that; else as declared.
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            String latin = new String(bytes, StandardCharsets.ISO_8859_1);
            int at = latin.indexOf("charset=") + "charset=".length();
            return new String(bytes, Charset.forName(latin.substring(at, latin.indexOf('"', at))));
        }
    }
}
