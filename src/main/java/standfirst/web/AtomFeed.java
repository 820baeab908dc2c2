package standfirst.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Atom 1.0 (RFC 4287). Written by the JDK's own XML writer and not by a template, for Thymeleaf would turn each letter
/// beyond ASCII into a character reference and make an Arabic feed three times as long.
final class AtomFeed {
    private static final String HTML = "text/html";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String write(Channel channel, List<Entry> entries) {
        try {
            return Harmless.text(new AtomFeed().feed(channel, entries));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written to memory", e);
        }
    }

    private String feed(Channel channel, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        head(channel);
        for (Entry entry : entries) entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
        return text + "\n";
    }

    private void head(Channel channel) throws XMLStreamException {
        language(channel.language());
        element("id", channel.id());
        element("title", channel.title());
        element("subtitle", channel.description());
        element("updated", channel.made());
        author(channel.paper());
        element("generator", "Standfirst");
        link("self", "application/atom+xml", channel.atom());
        link("alternate", HTML, channel.page());
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        language(entry.language());
        element("id", entry.id());
        element("title", entry.title());
        link("alternate", HTML, entry.url());
        if (entry.page().isPresent()) link("via", HTML, entry.original());
        element("published", entry.published());
        element("updated", entry.updated());
        for (String author : entry.authors()) author(author);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", Harmless.text(entry.section()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(entry.html());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void language(Locale language) throws XMLStreamException {
        xml.writeAttribute("xml:lang", language.toLanguageTag());
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String rel, String type, Optional<String> address) throws XMLStreamException {
        if (address.isEmpty()) return;
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.get());
    }

    private void element(String name, Instant time) throws XMLStreamException {
        element(name, time.toString());
    }

    /// The writer checks nothing: what XML forbids must be gone before it comes here.
    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Harmless.text(value));
        xml.writeEndElement();
    }
}
