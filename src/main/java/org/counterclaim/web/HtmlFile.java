package org.counterclaim.web;

import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** One HTML page as a file: it opens from disk, holds all it needs, and forbids itself to ask for more. */
public final class HtmlFile {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** The look of such pages in light and in dark colours. */
    public static final String STYLE = """
            :root { color-scheme: light dark; }
            body { margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; \
            background: light-dark(#fdfcf9, #14181b); color: light-dark(#1d2327, #e8e6e1); }
            h1, h2, blockquote { font-family: Charter, Georgia, "Noto Naskh Arabic", serif; }
            h1, h2 { overflow-wrap: anywhere; }
            a { color: light-dark(#174f7c, #8fc1ea); overflow-wrap: anywhere; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
            dt { font-weight: 600; }
            dd { margin: 0; overflow-wrap: anywhere; }
            p, blockquote { margin: 0 0 .3rem; }
            blockquote { white-space: pre-line; }
            .meta { color: light-dark(#556169, #a9b0b4); font-size: 13px; }
            """;

    private HtmlFile() {}

    /**
     * Begins the page, up to the start of its body.
     *
     * @param style all style; it holds none of {@code < > &}, which HTML would not read as they are escaped
     */
    public static Markup open(OutputStream out, Locale language, String title, String style) throws XMLStreamException {
        var html = new Markup(out);
        html.open("html", "lang", language.toLanguageTag());
        html.open("head");
        html.single("meta", "charset", "UTF-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.text("title", title);
        html.text("style", style);
        html.close();
        html.open("body");
        return html;
    }

    /** Ends the page, and leaves the stream open. */
    public static void close(Markup html) throws XMLStreamException {
        html.close();
        html.close();
        html.flush();
    }
}
