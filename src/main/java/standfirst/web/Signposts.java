package standfirst.web;

import java.io.StringWriter;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.edition.Place;
import standfirst.language.Language;

/// What programs look for when they come to a site: what they may read (robots.txt), what there is (sitemaps.org), how
/// to search it (OpenSearch), and its icon. Addresses have to be whole there: without one of the paper's own there is
/// no
/// map.
@RestController
class Signposts {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    /// As many as one map may have.
    private static final int PLACES = 50_000;

    private final Shelf shelf;
    private final Paper paper;
    private final Templates templates;

    Signposts(Shelf shelf, Paper paper, Templates templates) {
        this.shelf = shelf;
        this.paper = paper;
        this.templates = templates;
    }

    /// Forms, and what a search finds, are no pages of their own.
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        String map = paper.masthead()
                .address()
                .map(address -> "\nSitemap: " + address.resolve("sitemap.xml") + "\n")
                .orElse("");
        return Dispatch.toAll(
                Sheet.of("text/plain;charset=UTF-8", "User-agent: *\nDisallow: /search\nDisallow: /*report/\n" + map),
                encodings);
    }

    @GetMapping("/favicon.svg")
    ResponseEntity<byte[]> icon(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return Dispatch.toAll(
                Sheet.of("image/svg+xml", templates.fill("favicon.svg", Locale.ENGLISH, Map.of())), encodings);
    }

    /// One map for each month.
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> maps(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        List<YearMonth> months = languages()
                .flatMap(language -> shelf.days(language).stream())
                .map(YearMonth::from)
                .distinct()
                .sorted()
                .toList();
        return xml("application/xml", encodings, xml -> {
            xml.writeStartElement("sitemapindex");
            xml.writeDefaultNamespace(SITEMAP);
            for (YearMonth month : months) entry(xml, "sitemap", home().resolve("sitemap-" + month + ".xml"));
            xml.writeEndElement();
        });
    }

    @GetMapping("/sitemap-{month:\\d{4}-\\d\\d}.xml")
    ResponseEntity<byte[]> map(
            @PathVariable String month,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        YearMonth asked = month(month);
        return xml("application/xml", encodings, xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            for (Locale language : languages().toList())
                for (LocalDate day : shelf.days(language))
                    if (YearMonth.from(day).equals(asked)) entry(xml, "url", page(day, language, ""));
            for (Place place : shelf.firstTold(asked, PLACES))
                entry(xml, "url", page(place.day(), place.language(), "articles/" + place.article() + ".html"));
            xml.writeEndElement();
        });
    }

    @GetMapping({"/opensearch.xml", "/{language:[a-z]{2,3}}/opensearch.xml"})
    ResponseEntity<byte[]> search(
            @PathVariable Optional<String> language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        Locale edition = language.map(Locale::of).orElse(Language.MULTIPLE);
        Say say = Say.in(paper.speaks(edition));
        String name = paper.masthead().name();
        return xml("application/opensearchdescription+xml", encodings, xml -> {
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(OPEN_SEARCH);
            // No longer than sixteen characters, says the format.
            element(xml, "ShortName", name.length() > 16 ? name.substring(0, 16) : name);
            element(xml, "Description", name + ": " + say.text("search-note"));
            element(xml, "Language", say.tag());
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute(
                    "template",
                    home() + "search?language="
                            + language.map(tag -> edition.toLanguageTag()).orElse("")
                            + "&q={searchTerms}");
            xml.writeEndElement();
        });
    }

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static ResponseEntity<byte[]> xml(String type, String encodings, Writing writing) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            writing.to(xml);
            xml.writeEndDocument();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return Dispatch.toAll(Sheet.of(type + ";charset=UTF-8", Harmless.text(text + "\n")), encodings);
    }

    private static void entry(XMLStreamWriter xml, String name, URI address) throws XMLStreamException {
        xml.writeStartElement(name);
        element(xml, "loc", address.toASCIIString());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Harmless.text(value));
        xml.writeEndElement();
    }

    private Stream<Locale> languages() {
        return shelf.languages(Optional.empty()).stream();
    }

    private URI home() {
        return paper.masthead().address().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private URI page(LocalDate day, Locale language, String file) {
        return home().resolve(day + "/" + Links.folder(language) + file);
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException noSuchMonth) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
