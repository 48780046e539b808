package org.counterclaim.document;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/** Finds what a page is about, without what stands on all pages of its site. */
final class HtmlArticle {
    private static final String FURNITURE =
            "nav, footer, aside, form, menu, body > header, [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alertdialog], [aria-modal=true],"
                    + " [aria-hidden=true]";

    private static final String CAPTIONS = "figure:has(img, picture, video, iframe) figcaption";

    /** A page with fewer links, and without furniture, is of no site: all of it is meant to be read. */
    private static final int LINKS_OF_SITE = 5;

    /** Relative links are made absolute, and not looked at. */
    private static final String ADDRESS = "https://page.invalid/";

    private HtmlArticle() {}

    static String text(Document page) {
        var furniture = page.select(FURNITURE);
        boolean ofSite = !furniture.isEmpty() || page.select("a[href]").size() >= LINKS_OF_SITE;
        var article = ofSite ? article(page) : "";
        if (!article.isBlank()) {
            return article;
        }
        furniture.remove();
        return HtmlText.of(page.body());
    }

    private static String article(Document page) {
        var copy = page.clone();
        copy.select(CAPTIONS).remove();
        var found = new Readability4J(ADDRESS, copy).parse().getArticleContent();
        return found == null ? "" : HtmlText.of(found);
    }
}
