package org.counterclaim.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.counterclaim.web.Wording;

/** A report as one HTML page that holds all it needs, forbids itself to ask for more, and escapes all text. */
final class HtmlExport {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    /** Without a character that has to be escaped. */
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 90rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; \
            background: light-dark(#fdfcf9, #14181b); color: light-dark(#1d2327, #e8e6e1); }
            h1, h2, blockquote { font-family: Charter, Georgia, "Noto Naskh Arabic", serif; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
            dt, th { font-weight: 600; text-align: start; }
            dd { margin: 0; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { min-width: 9rem; padding: .5rem .6rem; border-bottom: 1px solid light-dark(#dcd8cf, #2c3338); \
            vertical-align: top; overflow-wrap: anywhere; }
            p, blockquote { margin: 0 0 .3rem; }
            blockquote { white-space: pre-line; }
            .meta { color: light-dark(#556169, #a9b0b4); font-size: 13px; }
            @page { size: A4 landscape; }
            @media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
            """;

    private final XMLStreamWriter html;
    private final ExportMessages words;

    private HtmlExport(XMLStreamWriter html, ExportMessages words) {
        this.html = html;
        this.words = words;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try {
            var html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            html.writeDTD("<!DOCTYPE html>");
            new HtmlExport(html, wording.in(ExportMessages.class))
                    .page(report, wording.locale().toLanguageTag());
            html.flush();
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private void page(Report report, String language) throws XMLStreamException {
        open("html", "lang", language);
        open("head");
        single("meta", "charset", "UTF-8");
        single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        text("title", report.title());
        text("style", STYLE);
        close();
        open("body");
        text("h1", report.title(), "dir", "auto");
        facts(report.facts());
        table(report);
        statements(report.statements());
        close();
        close();
    }

    private void facts(List<Report.Fact> facts) throws XMLStreamException {
        open("dl");
        for (var fact : facts) {
            text("dt", fact.label());
            text("dd", fact.text(), "dir", "auto");
        }
        close();
    }

    private void table(Report report) throws XMLStreamException {
        open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", words.comparison());
        open("table");
        open("thead");
        open("tr");
        text("th", words.question(), "scope", "col");
        text("th", words.verdict(), "scope", "col");
        for (var column : report.columns()) {
            text("th", column, "scope", "col", "dir", "auto");
        }
        close();
        close();
        open("tbody");
        for (var row : report.rows()) {
            row(row);
        }
        close();
        close();
        close();
    }

    private void row(Report.Entry row) throws XMLStreamException {
        open("tr");
        text("th", row.question(), "scope", "row", "dir", "auto");
        open("td");
        text("b", row.verdict());
        if (!row.marks().isEmpty()) {
            text("p", row.marks(), "class", "meta");
        }
        text("p", row.explanation(), "dir", "auto");
        for (var origin : row.origins()) {
            text("p", origin, "class", "meta", "dir", "auto");
        }
        close();
        for (var cell : row.cells()) {
            open("td");
            for (var line : cell) {
                text("p", line, "dir", "auto");
            }
            close();
        }
        close();
    }

    private void statements(List<Report.Cited> statements) throws XMLStreamException {
        text("h2", words.statements());
        open("ol");
        for (var cited : statements) {
            open("li", "value", cited.key());
            text("b", cited.party(), "dir", "auto");
            text("p", cited.said() + " · " + cited.manner(), "class", "meta");
            if (cited.language().isEmpty()) {
                text("blockquote", cited.wording(), "dir", "auto");
            } else {
                text("blockquote", cited.wording(), "dir", "auto", "lang", cited.language());
            }
            if (!cited.translation().isEmpty()) {
                text("p", words.translation(), "class", "meta");
                text("blockquote", cited.translation(), "dir", "auto");
            }
            close();
        }
        close();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        html.writeStartElement(element);
        attributes(attributes);
    }

    private void single(String element, String... attributes) throws XMLStreamException {
        html.writeEmptyElement(element);
        attributes(attributes);
    }

    private void text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        html.writeCharacters(text);
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            html.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        html.writeEndElement();
    }
}
