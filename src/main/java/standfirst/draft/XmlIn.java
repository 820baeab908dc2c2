package standfirst.draft;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML from anywhere, one element after another. There is no DOCTYPE, and so no entity that could fetch a file or
/// grow without end; size, depth and the length of a text are bounded.
final class XmlIn {
    /// A day of ten thousand texts with all their notes has half of it.
    static final int LARGEST = 32 << 20;

    private static final int DEEPEST = 40;

    /// In UTF-16 code units; a point has a hundredth of it.
    private static final int LONGEST_TEXT = 20_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private String namespace = "";
    private int depth;

    private XmlIn(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    /// Stands at the root element.
    static XmlIn at(String text) {
        try {
            XmlIn in = new XmlIn(FACTORY.createXMLStreamReader(new StringReader(text)));
            while (in.next() != XMLStreamConstants.START_ELEMENT) continue;
            in.namespace = Optional.ofNullable(in.xml.getNamespaceURI()).orElse("");
            return in;
        } catch (XMLStreamException noXml) {
            throw broken(noXml);
        }
    }

    interface Visit {
        void at(String element);
    }

    /// Stops at each element right inside the one where we stand, if it is of the root's namespace; what the visit does
    /// not read is passed over.
    void each(Visit visit) {
        int inside = depth;
        while (true) {
            int event = next();
            if (depth < inside) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (namespace.equals(Optional.ofNullable(xml.getNamespaceURI()).orElse(""))) visit.at(xml.getLocalName());
            while (depth > inside) next();
        }
    }

    /// The text of the element where we stand, and of those in it that are not in `without`; controls become spaces.
    String text(Set<String> without) {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        int left = 0;
        while (depth >= inside) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && left == 0 && without.contains(xml.getLocalName()))
                left = depth;
            if (event == XMLStreamConstants.END_ELEMENT && depth < left) left = 0;
            if (event == XMLStreamConstants.CHARACTERS && left == 0) append(text);
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        String more = xml.getText();
        if (text.length() + more.length() > LONGEST_TEXT)
            throw wrong("a text of more than " + LONGEST_TEXT + " characters");
        for (int i = 0; i < more.length(); i++)
            text.append(Character.isISOControl(more.charAt(i)) ? ' ' : more.charAt(i));
    }

    String name() {
        return xml.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    UnreadableDraft wrong(String what) {
        return new UnreadableDraft(xml.getLocation().getLineNumber(), what);
    }

    private int next() {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.DTD -> throw wrong("a DOCTYPE, which has no place in a draft");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw wrong("elements nested more than " + DEEPEST + " deep");
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            return event;
        } catch (XMLStreamException noXml) {
            throw broken(noXml);
        }
    }

    /// The parser says in several lines where it is, and then what is wrong.
    private static UnreadableDraft broken(XMLStreamException noXml) {
        String message = String.valueOf(noXml.getMessage());
        String what = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        int line = noXml.getLocation() == null ? 1 : noXml.getLocation().getLineNumber();
        return new UnreadableDraft(line, "no XML that we read: " + what, noXml);
    }
}
