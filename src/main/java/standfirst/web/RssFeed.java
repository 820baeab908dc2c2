package standfirst.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// RSS 2.0 (rssboard.org), for readers that know nothing newer. What it has no element for, other people's modules
/// have:
/// the authors' names (Dublin Core; RSS wants their mail addresses) and the feed's own address (Atom).
final class RssFeed {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private RssFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String write(Channel channel, List<Entry> entries) {
        try {
            return Harmless.text(new RssFeed().feed(channel, entries));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written to memory", e);
        }
    }

    private String feed(Channel channel, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeNamespace("atom", ATOM);
        xml.writeStartElement("channel");
        head(channel);
        for (Entry entry : entries) item(entry);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return text + "\n";
    }

    private void head(Channel channel) throws XMLStreamException {
        element("title", channel.title());
        element("link", channel.page());
        element("description", channel.description());
        element("language", channel.language().toLanguageTag());
        element("lastBuildDate", date(channel.made()));
        element("generator", "Standfirst");
        if (channel.rss().isEmpty()) return;
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", FeedFormat.RSS.type());
        xml.writeAttribute("href", channel.rss().get());
    }

    private void item(Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("item");
        element("title", entry.title());
        element("link", entry.url());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id());
        xml.writeEndElement();
        element("pubDate", date(entry.updated()));
        for (String author : entry.authors()) element("dc:creator", author);
        element("dc:language", entry.language().toLanguageTag());
        element("category", entry.section());
        element("description", entry.html());
        xml.writeEndElement();
    }

    /// As RFC 822 writes it, with the four digits of the year that RSS asks for.
    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private void element(String name, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) element(name, value.get());
    }

    /// The writer checks nothing: what XML forbids must be gone before it comes here.
    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Harmless.text(value));
        xml.writeEndElement();
    }
}
