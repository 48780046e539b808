package org.counterclaim.web;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML, with all text and all attributes escaped; attributes are names and values in turn. */
public final class Markup {
    private final XMLStreamWriter xml;

    public Markup(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeDTD("<!DOCTYPE html>");
    }

    public void flush() throws XMLStreamException {
        xml.flush();
    }

    public void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    public void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    public void single(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    public void text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        xml.writeCharacters(text);
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    public void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
