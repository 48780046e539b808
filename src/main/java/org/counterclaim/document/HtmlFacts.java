package org.counterclaim.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD, Open Graph, the metadata of libraries, and its own elements, in this order. */
final class HtmlFacts {
    private static final Pattern AROUND = Pattern.compile("\\s+[-–—|·•:»«/]+\\s+|\\s*[|»«]\\s*|:\\s+");

    private final Document page;

    private HtmlFacts(Document page) {
        this.page = page;
    }

    static Said of(Document page) {
        var facts = new HtmlFacts(page);
        return JsonLd.of(page).or(facts.said());
    }

    private Said said() {
        var publisher = meta("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher");
        return new Said(title(publisher), publisher, address(), published(), language());
    }

    private String title(String publisher) {
        var said = meta("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title");
        return said.isBlank() ? withoutSite(page.title(), publisher) : said;
    }

    /** "Strike - RIA Novosti" of the site "RIA Novosti" is "Strike"; the site may stand before it, too. */
    private static String withoutSite(String title, String site) {
        var name = site.strip().toLowerCase(Locale.ROOT);
        var marks = AROUND.matcher(title);
        int first = marks.find() ? marks.start() : -1;
        int afterFirst = first < 0 ? -1 : marks.end();
        int last = first;
        int afterLast = afterFirst;
        while (marks.find()) {
            last = marks.start();
            afterLast = marks.end();
        }
        if (name.isEmpty() || first < 0) {
            return title;
        } else if (title.substring(afterLast).strip().toLowerCase(Locale.ROOT).equals(name)) {
            return title.substring(0, last);
        } else if (title.substring(0, first).strip().toLowerCase(Locale.ROOT).equals(name)) {
            return title.substring(afterFirst);
        }
        return title;
    }

    private String address() {
        return first(
                page.select("link[rel=canonical][href]").stream().map(link -> link.attr("href")),
                Stream.of(meta("og:url")));
    }

    private String published() {
        var said = metas(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "dcterms.issued",
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "dcterms.date",
                "citation_publication_date",
                "citation_date",
                "parsely-pub-date",
                "pubdate",
                "publishdate",
                "publish-date",
                "date");
        var shown = Stream.of("[itemprop=datePublished]", "article time", "main time", "time[pubdate]")
                .flatMap(where -> page.select(where).stream())
                .map(HtmlFacts::moment);
        var times = page.select("time[datetime]");
        // Where there are several, those outside of the article may be of other articles.
        var only = times.size() == 1 ? times.stream().map(HtmlFacts::moment) : Stream.<String>empty();
        return first(Stream.of(said, shown, only).flatMap(Function.identity()).filter(each -> !Dates.edtf(each)
                .isEmpty()));
    }

    private static String moment(Element element) {
        return first(
                Stream.of("datetime", "content").map(element::attr).filter(value -> !value.isEmpty()),
                Stream.of(element.text()));
    }

    private String language() {
        return first(Stream.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        meta("og:locale"),
                        meta("dc.language", "dcterms.language", "citation_language", "content-language"),
                        page.select("body").attr("lang"))
                .filter(tag -> !Languages.tag(tag).isEmpty()));
    }

    private String meta(String... names) {
        return first(metas(names));
    }

    /** By the order of the names, not that on the page. */
    private Stream<String> metas(String... names) {
        return Arrays.stream(names).flatMap(name -> page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(attribute -> meta.attr(attribute).strip().equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content")));
    }

    private static String first(Stream<String> values, Stream<String> others) {
        return first(Stream.concat(values, others));
    }

    private static String first(Stream<String> values) {
        return values.filter(each -> !each.isBlank()).findFirst().orElse("");
    }
}
