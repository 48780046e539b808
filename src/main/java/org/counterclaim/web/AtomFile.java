package org.counterclaim.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed, RFC 4287. What XML cannot hold is left out. */
public final class AtomFile {
    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    /** Begins the feed. */
    public AtomFile(OutputStream out, Locale language) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.toLanguageTag());
    }

    /** Ends the feed, and leaves the stream open. */
    public void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    public void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    public void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    public void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(Characters.writable(text));
        xml.writeEndElement();
    }

    /** The id of what stands at a path of the application: the same wherever the application stands. */
    public void id(String path) throws XMLStreamException {
        text("id", "urn:uuid:" + UUID.nameUUIDFromBytes(("counterclaim:" + path).getBytes(UTF_8)));
    }

    public void updated(Instant at) throws XMLStreamException {
        text("updated", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Who wrote it; the address is empty where there is none. */
    public void author(String name, String address) throws XMLStreamException {
        open("author");
        text("name", name);
        if (!address.isEmpty()) {
            text("uri", address);
        }
        close();
    }

    public void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    public void category(String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", Characters.writable(term));
    }

    /** What the entry says, as HTML. */
    public void content(String html) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Characters.writable(html));
        xml.writeEndElement();
    }
}
