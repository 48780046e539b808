package org.counterclaim.compare;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML, with all text and all attributes escaped; attributes are names and values in turn. */
final class Markup {
    private final XMLStreamWriter xml;

    Markup(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeDTD("<!DOCTYPE html>");
    }

    void flush() throws XMLStreamException {
        xml.flush();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void single(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    void text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        xml.writeCharacters(text);
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
