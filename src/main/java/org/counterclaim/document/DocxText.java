package org.counterclaim.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterclaim.document.UnreadableDocument.Reason;

/**
 * The text of a document of a word processor, read piece by piece (ISO/IEC 29500-1, section 17): paragraphs, rows of
 * tables, notes at the end. What was deleted with a trace, is hidden, or is a second form of the same, is not read.
 */
final class DocxText {
    static final List<String> NOTES = List.of("footnote", "endnote");

    private static final int DEEPEST = 1_000;
    private static final long MOST_PARTS = 20_000_000;
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "pPrChange", "rPrChange");
    private static final XMLInputFactory XML = factory();

    private final DocxLayout layout = new DocxLayout();
    private final List<String> references = new ArrayList<>();
    private long parts;
    private boolean hidden;
    private boolean words;

    /** Reads the body of the document. */
    void read(InputStream content) throws XMLStreamException, UnreadableDocument {
        var xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                readElement(xml);
            }
        }
    }

    boolean refersTo(String kind) {
        return references.stream().anyMatch(reference -> reference.startsWith(kind));
    }

    /** Reads those notes that the body refers to, in the order of the file, which is that of the body. */
    void readNotes(String kind, InputStream content) throws XMLStreamException, UnreadableDocument {
        var xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(kind)) {
                int number = references.indexOf(kind + attribute(xml, "id"));
                if (number < 0) {
                    skip(xml);
                } else {
                    layout.mark(mark(number));
                    readElement(xml);
                }
            }
        }
    }

    @Override
    public String toString() {
        return layout.toString();
    }

    private static XMLInputFactory factory() {
        // Not one that happens to be on the class path: what is set here is said of this one.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /**
     * Reads the element that has just begun, to its end; a loop, since it may be nested as deep as the file is long.
     */
    private void readElement(XMLStreamReader xml) throws XMLStreamException, UnreadableDocument {
        begin(xml);
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && SKIPPED.contains(xml.getLocalName())) {
                skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
            } else if (words && xml.isCharacters()) {
                layout.append(xml.getText());
            }
            if (depth > DEEPEST) {
                throw new UnreadableDocument(Reason.TOO_COMPLEX);
            }
        }
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException, UnreadableDocument {
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private int next(XMLStreamReader xml) throws XMLStreamException, UnreadableDocument {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            // No word processor writes them: they are forbidden in such packages (ISO/IEC 29500-2).
            throw new UnreadableDocument(Reason.DAMAGED);
        }
        parts++;
        if (parts > MOST_PARTS || layout.length() > Texts.MOST_RAW) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return event;
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> layout.beginParagraph();
            case "tbl" -> layout.beginTable();
            case "tr" -> layout.beginRow();
            case "tc" -> layout.beginCell();
            case "r" -> hidden = false;
            case "vanish" -> hidden = !attribute(xml, "val").matches("0|false|off");
            case "t" -> words = !hidden;
            case "footnoteReference" -> refer("footnote" + attribute(xml, "id"));
            case "endnoteReference" -> refer("endnote" + attribute(xml, "id"));
            case "tab", "ptab" -> layout.append("\t");
            case "br", "cr" -> layout.append("\n");
            case "noBreakHyphen" -> layout.append("\u2011");
            default -> {
                // Says how something looks, or stands around what is read.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> layout.endParagraph();
            case "tbl" -> layout.endTable();
            case "t" -> words = false;
            default -> {
                // Says how something looks, or stands around what is read.
            }
        }
    }

    private void refer(String note) {
        references.add(note);
        layout.append(mark(references.size() - 1).strip());
    }

    private static String mark(int note) {
        return "[" + (note + 1) + "] ";
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
