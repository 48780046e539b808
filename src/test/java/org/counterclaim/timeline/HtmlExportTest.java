package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.timeline.DocumentExports.written;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page is read back by another parser, and holds what the timeline holds; it asks for nothing. */
@QuarkusTest
class HtmlExportTest {
    @Inject
    HtmlExport export;

    private Document page() {
        return Jsoup.parse(new String(written(export, new Hostile()), UTF_8));
    }

    @Test
    void everyEntry_isReadBack_inItsOrder() {
        var page = page();
        var articles = page.select("article");
        var entries = DocumentExports.entries();

        assertThat(articles).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var article = articles.get(i);
            assertThat(article.id()).isEqualTo(entry.id());
            assertThat(article.select(".when").text())
                    .isEqualTo(
                            entry.when() == null
                                    ? "Time not recorded"
                                    : entry.when().inWords(Locale.ENGLISH));
            assertThat(article.select(".who a").attr("href"))
                    .isEqualTo("https://counterclaim.example" + entry.address());
            if (entry instanceof ClaimEntry claim) {
                assertClaim(article, claim, page);
            } else {
                var event = (EventEntry) entry;
                assertThat(article.select(".who").text()).isEqualTo(event.title());
                assertThat(article.select("p").first().text()).endsWith(event.place());
                assertThat(article.select(".summary").first().wholeText()).isEqualTo(event.summary());
            }
        }
    }

    private static void assertClaim(Element article, ClaimEntry claim, Document page) {
        var text = claim.text();
        var quotes = article.select("blockquote");
        assertThat(quotes.first().wholeText().strip()).isEqualTo(DocumentExports.readable(text.wording()));
        assertThat(quotes.first().attr("lang")).isEqualTo(text.language());
        assertThat(quotes.eachAttr("dir")).containsOnly("auto");
        assertThat(quotes).hasSize(text.translation().isEmpty() ? 1 : 2);
        assertThat(quotes.last().text()).contains(text.translation());
        assertThat(article.select(".who").text()).endsWith(claim.voice().name());
        assertThat(article.select("p.meta").first().text()).contains(String.join(", ", claim.relays()));
        var notes = article.select("ul").text();
        claim.answers().forEach(reply -> assertThat(notes).contains(reply.question(), reply.words(), reply.reason()));
        claim.changes().forEach(turn -> assertThat(notes).contains(turn.before() + " → " + turn.after()));
        assertThat(notes).contains(claim.links().repeats(), claim.links().replaces());
        var cited = page.select(article.select("p.meta a").last().attr("href"));
        assertThat(cited.text())
                .contains(
                        claim.source().title(),
                        claim.source().publisher(),
                        claim.source().sha256());
        assertThat(cited.select("a").eachAttr("href"))
                .contains(
                        "https://counterclaim.example/sources/" + claim.source().id());
    }

    @Test
    void page_asksForNothing_runsNothing_andEscapesAll() {
        var page = page();

        assertThat(page.select(
                        "script, img, link, iframe, object, [src], [action], [onclick], [style], b:not(.shown b)"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import", "&", "<", ">");
        assertThat(page.select("meta[charset]").attr("charset")).isEqualTo("UTF-8");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "form-action 'none'", "base-uri 'none'");
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(link -> link.startsWith("https://") || link.matches("#source-\\d"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Timeline: Strike \"at\" <Jabal> =al-Tharda");
    }

    @Test
    void choice_isAmongTheLanes_andTheirStyleNamesNobody() {
        var page = page();

        assertThat(page.select(".lanes label").eachText()).containsExactly("=Observatory", "Russia");
        assertThat(page.select("style").first().data())
                .contains(":has(#lane-1:checked)")
                .doesNotContain("Russia");
        assertThat(page.select("article.event")).hasSize(2);
        assertThat(page.select("article.turn")).hasSize(2);
        assertThat(page.select("article.lane-0, article.lane-1")).hasSize(15);
    }

    @Test
    void page_saysWhatIsShown_andWhatIsLost() {
        var page = page();

        assertThat(page.select("dl").text()).contains("As said by 2018", "It does not say who is right.");
        assertThat(page.select(".losses li").eachText())
                .containsExactly(
                        "1 entry held control characters, which are left out.",
                        "7 entries answer questions; the answers stand here in words, and in the JSON file as values.");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws InterruptedException {
        DocumentExports.assertSameBytes(export);
    }

    @Test
    void tenThousandEntries_areWrittenAsTheyCome() throws IOException {
        DocumentExports.assertStreams(export, 2);
    }

    @Test
    void emptyTimeline_isAPageToo() {
        var page = Jsoup.parse(new String(written(export, new Many(0)), UTF_8));

        assertThat(page.select("article, .lanes")).isEmpty();
        assertThat(page.select(".losses").text()).isEqualTo("Nothing is lost in this format.");
    }
}
