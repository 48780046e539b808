package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages, each with the text that somebody read off it beside it. */
class HtmlPagesTest {
    private static final Hints FETCHED = new Hints("text/html", "", "", "https://wire.example/x/page.html?a=b#c");

    private static Document read(String html) throws UnreadableDocument {
        return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), FETCHED);
    }

    private static byte[] resource(String name) throws IOException {
        try (var content = HtmlPagesTest.class.getResourceAsStream("/document/" + name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        }
    }

    /** The page of the nineties has no mark between what it says and what its site says, and keeps both. */
    @ParameterizedTest
    @ValueSource(
            strings = {"agency", "russian", "arabic", "ministry", "interview", "flash", "live", "old", "report", "short"
            })
    void article_survivesWhole_andTheRestIsGone(String page) throws IOException, UnreadableDocument {
        var text = new String(resource(page + ".txt"), StandardCharsets.UTF_8).strip();
        assertThat(HtmlReader.read(resource(page + ".html"), FETCHED).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agency    | Coastal command denies shelling the harbour & the quay | Northern Wire        | https://wire.example/news/2021/03/harbour  | 2021-03-04T09:30+02:00 | en-GB
            russian   | Командование отрицает обстрел порта                    | Северный телеграф    | https://wire.example/x/page.html?a=b       | 2021-03-04T12:05+03:00 | ru-RU
            arabic    | القيادة الساحلية تنفي قصف الميناء                      | برقية الشمال         | https://wire.example/ar/harbour            | 2021-03-04             | ar
            ministry  | Statement on the events of 3 March                     | Ministry of Harbours | https://wire.example/x/page.html?a=b       | 2021-03-05             | en
            interview | "I saw three ships": a pilot of Velm speaks            | The Lantern          | https://wire.example/x/page.html?a=b       | 2021-03-06T18:00Z      | en
            live      | Velm harbour: as it happened                           | Northern Wire        | https://wire.example/live/velm             | 2021-03-03T05:00Z      | en
            flash     | FLASH: Command denies shelling                         | Northern Wire        | https://wire.example/x/page.html?a=b       | ''                     | en
            short     | Statement                                              | ''                   | https://wire.example/x/page.html?a=b       | ''                     | ''
            """)
    void page_saysWhatItIs(
            String page, String title, String publisher, String address, String published, String language)
            throws IOException, UnreadableDocument {
        var read = HtmlReader.read(resource(page + ".html"), FETCHED);
        assertThat(read)
                .isEqualTo(
                        new Document(DocumentType.HTML, read.text(), title, publisher, address, published, language));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,<meta charset=windows-1251>",
        "windows-1256,'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">'",
        "windows-1251,<?xml version='1.0' encoding='windows-1251'?>"
    })
    void characterSet_isSaidByThePage(String charset, String declaration) throws UnreadableDocument {
        var text = charset.endsWith("6") ? CharsetsTest.ARABIC : CharsetsTest.RUSSIAN;
        var page = declaration + "<title>x</title><p>" + text;
        assertThat(HtmlReader.read(page.getBytes(Charset.forName(charset)), Hints.NONE)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void headerOfTheServer_isFollowedBeforeThePage() throws UnreadableDocument {
        var page = "<meta charset=windows-1252><p>" + CharsetsTest.RUSSIAN;
        var hints = new Hints("text/html", "windows-1251", "", "");
        assertThat(HtmlReader.read(page.getBytes(Charset.forName("windows-1251")), hints)
                        .text())
                .isEqualTo(CharsetsTest.RUSSIAN);
    }

    @Test
    void text_standsAsABrowserShowsIt() throws UnreadableDocument {
        var read = read("<p>One<br>two<br><br>three <b>bo</b>ld<p hidden>no<p style='display: none'>no<pre>a\n  b</pre>"
                + "<q>quoted</q> H<sub>2</sub>O&nbsp;&amp; &lt;tag&gt;<script>no</script><!-- no --><textarea>no</textarea>"
                + "<table><tr><td><p>62</p><td>dead<tr><td>100<td></table>"
                + "<table><tr><td><p>First<p>Second</table><ol><li>a<li><p>b</ol>");
        assertThat(read.text())
                .isEqualTo("One\ntwo\n\nthree bold\n\na\n  b\n\n\"quoted\" H2O\u00A0& <tag>\n\n62\tdead\n100"
                        + "\n\nFirst\n\nSecond\n\na\n\nb");
    }

    @Test
    void titleOfTheSite_isTakenOff_onlyWhereItIsOne() throws UnreadableDocument {
        var site = "<meta property=og:site_name content='RIA Novosti'>";
        assertThat(read(site + "<title>Strike - at five - RIA Novosti</title><p>text")
                        .title())
                .isEqualTo("Strike - at five");
        assertThat(read(site + "<title>RIA Novosti: Strike</title><p>text").title())
                .isEqualTo("Strike");
        assertThat(read(site + "<title>Strike on RIA Novosti</title><p>text").title())
                .isEqualTo("Strike on RIA Novosti");
        assertThat(read("<title>Strike - RIA Novosti</title><p>text").title()).isEqualTo("Strike - RIA Novosti");
        assertThat(read("<p>No title &amp; no more").title()).isEqualTo("No title & no more");
    }

    @Test
    void jsonLd_isReadInAllItsShapes_andBrokenOnesLeftAlone() throws UnreadableDocument {
        var read = read("<script type=application/ld+json>{broken</script>"
                + "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>"
                + "<script type=application/ld+json>[{\"@type\":\"WebSite\",\"name\":\"no\"},{\"@type\":\"WebPage\",\"mainEntity\":"
                + "{\"@type\":\"https://schema.org/ReportageNewsArticle\",\"name\":\"Headline\",\"publisher\":[{\"name\":[\"Wire\"]}],"
                + "\"datePublished\":[\"2021-03-04\"],\"inLanguage\":{\"alternateName\":\"uk\"},\"mainEntityOfPage\":\"/a\"}}]</script>"
                + "<title>no</title><p>text");
        assertThat(read)
                .isEqualTo(new Document(
                        DocumentType.HTML, "text", "Headline", "Wire", "https://wire.example/a", "2021-03-04", "uk"));
    }

    @Test
    void addresses_areOnTheWeb_orNone() throws UnreadableDocument {
        for (var link : new String[] {"javascript:alert(1)", "file:///etc/passwd", "http://", "ht tp://a", "//"}) {
            assertThat(read("<link rel=canonical href='" + link + "'><p>text").address())
                    .isEqualTo("https://wire.example/x/page.html?a=b");
        }
        assertThat(HtmlReader.read("<p>text".getBytes(StandardCharsets.UTF_8), new Hints("", "", "", "ftp://a/b"))
                        .address())
                .isEmpty();
        assertThat(read("<link rel=canonical href='https://wire.example/'><p>text")
                        .address())
                .isEqualTo("https://wire.example/x/page.html?a=b");
    }

    @Test
    void timeOfTheArticle_isTaken_notThatOfAnother() throws UnreadableDocument {
        var others = "<div><time datetime=2020-01-01>x</time> <time datetime=2020-01-02>x</time></div>";
        assertThat(read(others + "<p>text").published()).isEmpty();
        assertThat(read(others + "<article><time datetime=2021-03-04>x</time><p>text</article>")
                        .published())
                .isEqualTo("2021-03-04");
        assertThat(read("<p>text <time datetime='2021-03-04T05:06Z'>x</time>").published())
                .isEqualTo("2021-03-04T05:06Z");
    }

    @Test
    void pageWithoutWords_isNoText() {
        assertThatThrownBy(() -> read("<script>let words = 1</script><img src=a.png>"))
                .satisfies(Reasons.are(Reason.NO_TEXT));
    }
}
