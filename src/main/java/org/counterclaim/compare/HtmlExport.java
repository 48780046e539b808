package org.counterclaim.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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

    private final Markup html;
    private final ExportMessages words;

    private HtmlExport(Markup html, ExportMessages words) {
        this.html = html;
        this.words = words;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try {
            var html = new Markup(out);
            new HtmlExport(html, wording.in(ExportMessages.class))
                    .page(report, wording.locale().toLanguageTag());
            html.flush();
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private void page(Report report, String language) throws XMLStreamException {
        html.open("html", "lang", language);
        html.open("head");
        html.single("meta", "charset", "UTF-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.text("title", report.title());
        html.text("style", STYLE);
        html.close();
        html.open("body");
        html.text("h1", report.title(), "dir", "auto");
        facts(report.facts());
        table(report);
        statements(report.statements());
        sources(report.sources());
        html.close();
        html.close();
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
