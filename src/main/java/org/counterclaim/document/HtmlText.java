package org.counterclaim.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a piece of a page, as a browser shows it without any styles. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "datalist",
            "map",
            "rp",
            "noembed",
            "noframes",
            "math");

    private static final Set<String> PARAGRAPHS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "details",
            "dialog",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "hgroup",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            "caption");

    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean cell;
    private int preformatted;

    private HtmlText() {}

    static String of(Element piece) {
        var reader = new HtmlText();
        piece.filter(reader);
        return reader.text.toString();
    }

    /** Whether an element is not shown, by itself or by its own style. */
    static boolean isHidden(Element element) {
        return UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").matches("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        var name = element.normalName();
        pause(element);
        if (name.equals("pre")) {
            preformatted++;
        } else if (name.equals("br")) {
            breaks = Math.min(breaks + 1, 2);
        } else if (name.equals("q")) {
            append("\"");
        } else if (CELLS.contains(name)) {
            cell = element.previousElementSibling() != null;
        }
    }

    private void end(Element element) {
        var name = element.normalName();
        if (name.equals("pre")) {
            preformatted--;
        } else if (name.equals("q")) {
            append("\"");
        } else if (CELLS.contains(name)) {
            space = true;
        }
        pause(element);
    }

    private void pause(Element element) {
        var name = element.normalName();
        if (PARAGRAPHS.contains(name) && !fillsCell(element)) {
            breaks = 2;
        } else if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        }
    }

    /** Word processors put a paragraph into every cell; pages of the nineties put whole articles into one. */
    private static boolean fillsCell(Element element) {
        var parent = element.parent();
        return parent != null
                && CELLS.contains(parent.normalName())
                && parent.childrenSize() == 1
                && element.childrenSize() == 0;
    }

    private void append(String words) {
        if (preformatted > 0) {
            separate();
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (each == ' ' || each == '\n' || each == '\t' || each == '\r' || each == '\f') {
                space = true;
            } else {
                separate();
                text.append(each);
            }
        }
    }

    /** White space and breaks are written when something follows them. */
    private void separate() {
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append(breaks > 1 ? "\n\n" : "\n");
            } else if (cell) {
                text.append('\t');
            } else if (space) {
                text.append(' ');
            }
        }
        breaks = 0;
        space = false;
        cell = false;
    }
}
