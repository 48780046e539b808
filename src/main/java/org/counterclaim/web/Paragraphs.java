package org.counterclaim.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text as paragraphs of HTML, with all of it escaped. */
public final class Paragraphs {
    private final StringWriter html = new StringWriter();
    private final XMLStreamWriter xml;

    public Paragraphs() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(html);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Adds a paragraph.
     *
     * @param language a BCP 47 tag; empty for the reader's or an unknown one
     * @param link where the text leads; empty for nowhere
     */
    public Paragraphs add(String text, String language, String link) {
        try {
            write(text, language, link);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a paragraph in the reader's language, unless the text is empty. */
    public Paragraphs add(String text) {
        return text.isEmpty() ? this : add(text, "", "");
    }

    private void write(String text, String language, String link) throws XMLStreamException {
        xml.writeStartElement("p");
        xml.writeAttribute("dir", "auto");
        if (!language.isEmpty()) {
            xml.writeAttribute("lang", language);
        }
        if (!link.isEmpty()) {
            xml.writeStartElement("a");
            xml.writeAttribute("href", link);
        }
        xml.writeCharacters(text);
        if (!link.isEmpty()) {
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.flush();
    }

    /** The HTML. */
    @Override
    public String toString() {
        return html.toString();
    }
}
