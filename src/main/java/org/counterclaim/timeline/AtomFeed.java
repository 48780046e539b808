package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.counterclaim.web.Wording;

/** Writes an Atom feed of claims. What XML cannot hold is left out. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PAGE = "/timeline";

    private final XMLStreamWriter xml;
    private final Scope scope;
    private final Wording wording;
    private final EntryLines lines;

    AtomFeed(OutputStream out, Scope scope, Wording wording) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        this.scope = scope;
        this.wording = wording;
        this.lines = new EntryLines(wording);
    }

    void begin(List<String> losses) throws XMLStreamException {
        var documents = wording.in(DocumentMessages.class);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", wording.locale().toLanguageTag());
        text("id", urn(scope.address()));
        text("title", documents.title(scope.title()));
        var about = Stream.of(Stream.of(documents.noSideMeans()), scope.chosen().stream(), losses.stream());
        text("subtitle", about.flatMap(each -> each).collect(Collectors.joining("\n")));
        text("updated", moment(scope.updated()));
        link("alternate", scope.site() + scope.address(), "text/html");
        link("self", scope.site() + scope.address().replaceFirst(PAGE, PAGE + ".atom"), "application/atom+xml");
        text("generator", "Counterclaim");
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    void write(ClaimEntry claim) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", urn(claim.address()));
        text("title", lines.heading(claim));
        text("updated", moment(claim.updated()));
        xml.writeStartElement("author");
        text("name", claim.voice().name());
        text("uri", scope.site() + "/parties/" + claim.voice().id());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", Characters.writable(claim.voice().lane()));
        link("alternate", scope.site() + claim.address(), "text/html");
        link("related", scope.site() + "/sources/" + claim.source().id(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Characters.writable(lines.html("", claim, scope)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(Characters.writable(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** The same wherever the application stands. */
    private static String urn(String address) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("counterclaim:" + address).getBytes(UTF_8));
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
