package org.counterclaim.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.HtmlFile;
import org.counterclaim.web.Markup;
import org.counterclaim.web.Wording;

/** A report as one HTML page that holds all it needs, forbids itself to ask for more, and escapes all text. */
final class HtmlExport {
    private static final String STYLE = """
            body { max-width: 90rem; }
            th { font-weight: 600; text-align: start; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { min-width: 9rem; padding: .5rem .6rem; border-bottom: 1px solid light-dark(#dcd8cf, #2c3338); \
            vertical-align: top; overflow-wrap: anywhere; }
            @page { size: A4 landscape; }
            @media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
            """;

    private final Markup html;
    private final ExportMessages words;

    private HtmlExport(Markup html, ExportMessages words) {
        this.html = html;
        this.words = words;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try {
            var html = HtmlFile.open(out, wording.locale(), report.title(), HtmlFile.STYLE + STYLE);
            new HtmlExport(html, wording.in(ExportMessages.class)).body(report);
            HtmlFile.close(html);
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private void body(Report report) throws XMLStreamException {
        html.text("h1", report.title(), "dir", "auto");
        facts(report.facts());
        table(report);
        statements(report.statements());
        sources(report.sources());
    }

    private void facts(List<Report.Fact> facts) throws XMLStreamException {
        html.open("dl");
        for (var fact : facts) {
            html.text("dt", fact.label());
            html.text("dd", fact.text(), "dir", "auto");
        }
        html.close();
    }

    private void table(Report report) throws XMLStreamException {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", words.comparison());
        html.open("table");
        html.open("thead");
        html.open("tr");
        html.text("th", words.question(), "scope", "col");
        html.text("th", words.verdict(), "scope", "col");
        for (var column : report.columns()) {
            html.text("th", column, "scope", "col", "dir", "auto");
        }
        html.close();
        html.close();
        html.open("tbody");
        for (var row : report.rows()) {
            row(row);
        }
        html.close();
        html.close();
        html.close();
    }

    private void row(Report.Entry row) throws XMLStreamException {
        html.open("tr");
        html.text("th", row.question(), "scope", "row", "dir", "auto");
        html.open("td");
        html.text("b", row.verdict());
        if (!row.marks().isEmpty()) {
            html.text("p", row.marks(), "class", "meta");
        }
        html.text("p", row.explanation(), "dir", "auto");
        for (var origin : row.origins()) {
            html.text("p", origin, "class", "meta", "dir", "auto");
        }
        html.close();
        for (var cell : row.cells()) {
            html.open("td");
            for (var line : cell) {
                html.text("p", line, "dir", "auto");
            }
            html.close();
        }
        html.close();
    }

    private void statements(List<Report.Cited> statements) throws XMLStreamException {
        html.text("h2", words.statements());
        html.open("ol");
        for (var cited : statements) {
            html.open("li", "value", cited.key());
            html.text("b", cited.party(), "dir", "auto");
            html.text("p", cited.said() + " · " + cited.manner(), "class", "meta");
            if (cited.language().isEmpty()) {
                html.text("blockquote", cited.wording(), "dir", "auto");
            } else {
                html.text("blockquote", cited.wording(), "dir", "auto", "lang", cited.language());
            }
            if (!cited.translation().isEmpty()) {
                html.text("p", words.translation(), "class", "meta");
                html.text("blockquote", cited.translation(), "dir", "auto");
            }
            if (!cited.source().title().isEmpty()) {
                found("p", cited.source());
            }
            html.close();
        }
        html.close();
    }

    private void sources(List<Report.Found> sources) throws XMLStreamException {
        if (!sources.isEmpty()) {
            html.text("h2", words.sources());
            html.open("ul");
            for (var source : sources) {
                found("li", source);
            }
            html.close();
        }
    }

    private void found(String element, Report.Found source) throws XMLStreamException {
        html.open(element, "class", "meta", "dir", "auto");
        html.text(source.line());
        if (!source.address().isEmpty()) {
            html.text(" · ");
            if (source.link().isPresent()) {
                html.text("a", source.address(), "href", source.link().get(), "rel", "nofollow noreferrer");
            } else {
                html.text(source.address());
            }
        }
        html.close();
    }
}
