package org.counterclaim.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** Reads web pages: HTML of every age, and XHTML, whose entities and outer parts are never looked at. */
final class HtmlReader {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta[^>]{1,500}?charset|\\?xml[^>]{1,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private static final int HEAD = 16_384;
    private static final int DEEPEST = 1_000;

    private HtmlReader() {}

    static Document read(byte[] bytes, Hints hints) throws UnreadableDocument {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return read(Charsets.decode(bytes, hints.charset(), declared.find() ? declared.group(1) : ""), hints);
    }

    private static Document read(String html, Hints hints) throws UnreadableDocument {
        var page = Jsoup.parse(html);
        requireShallow(page);
        var said = HtmlFacts.of(page);
        return said.of(DocumentType.HTML, withoutHeadline(HtmlArticle.text(page), said.title()), hints);
    }

    /** What goes through a page calls itself for every step down. */
    private static void requireShallow(Node page) throws UnreadableDocument {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), page);
        if (deepest[0] > DEEPEST) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX);
        }
    }

    /** Some pages say their title once more above the text, some do not. */
    private static String withoutHeadline(String text, String title) {
        var headline = Texts.line(title) + "\n\n";
        return text.startsWith(headline) ? text.substring(headline.length()) : text;
    }
}
