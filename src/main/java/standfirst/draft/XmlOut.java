package standfirst.draft;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes indented XML. Characters that XML forbids, other controls and halves of surrogate pairs are left out: a
/// translation tool would refuse the whole file for one of them.
final class XmlOut implements AutoCloseable {
    private final XMLStreamWriter xml;
    private int depth;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static XmlOut to(OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            return new XmlOut(xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An element with `name, value` pairs as attributes, and what `content` writes inside.
    void element(String name, Runnable content, String... attributes) {
        start(name, attributes);
        depth++;
        content.run();
        depth--;
        newLine();
        run(xml::writeEndElement);
    }

    void text(String name, String text, String... attributes) {
        start(name, attributes);
        run(() -> xml.writeCharacters(clean(text)));
        run(xml::writeEndElement);
    }

    void empty(String name, String... attributes) {
        newLine();
        run(() -> xml.writeEmptyElement(name));
        attributes(attributes);
    }

    private void start(String name, String... attributes) {
        newLine();
        run(() -> xml.writeStartElement(name));
        attributes(attributes);
    }

    private void attributes(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = clean(pairs[i + 1]);
            run(() -> xml.writeAttribute(name, value));
        }
    }

    private void newLine() {
        run(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlOut::isText).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }

    @Override
    public void close() {
        run(() -> xml.writeCharacters("\n"));
        run(xml::writeEndDocument);
        run(xml::close);
    }

    private interface Act {
        void run() throws XMLStreamException;
    }

    private static void run(Act act) {
        try {
            act.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
