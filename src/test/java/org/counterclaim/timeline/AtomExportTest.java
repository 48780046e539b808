package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterclaim.web.Characters;
import org.counterclaim.web.Typed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Feeds are read back by the XML parser of the platform, against the rules of RFC 4287, and by Rome. */
@QuarkusTest
class AtomExportTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    AtomExport export;

    private final Hostile timeline = new Hostile();

    private List<ClaimEntry> newestFirst() {
        return timeline.entries()
                .filter(ClaimEntry.class::isInstance)
                .map(ClaimEntry.class::cast)
                .sorted(Comparator.comparingLong(ClaimEntry::order).reversed())
                .toList();
    }

    @Test
    void everyClaim_isAnEntry_theOneRecordedLastFirst() throws Exception {
        var entries = children(feed(written()), "entry");
        var claims = newestFirst();
        assertThat(entries).hasSameSizeAs(claims);
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var entry = entries.get(i);
            assertThat(text(entry, "title")).startsWith(claim.voice().name() + ": ");
            assertThat(text(children(entry, "author").get(0), "name"))
                    .isEqualTo(claim.voice().name());
            assertThat(text(entry, "updated")).isEqualTo("2026-03-01T12:00:00Z");
            assertThat(links(entry, "alternate")).containsExactly("https://counterclaim.example" + claim.address());
            assertThat(children(entry, "category").get(0).getAttribute("term"))
                    .isEqualTo(claim.voice().lane());
            var content = Jsoup.parse(text(entry, "content"));
            assertThat(Typed.line(content.wholeText()))
                    .contains(
                            Typed.line(Characters.writable(claim.text().wording())),
                            claim.source().title());
            assertThat(content.select("script, b")).isEmpty();
            assertThat(content.select("p").first().attr("lang"))
                    .isEqualTo(claim.text().language());
        }
    }

    @Test
    void feed_keepsTheRules() throws Exception {
        var feed = feed(written());
        var ids = new ArrayList<String>();
        for (var each : List.of(List.of(feed), children(feed, "entry"))) {
            for (var element : each) {
                for (var once : List.of("id", "title", "updated")) {
                    assertThat(children(element, once)).as(once).hasSize(1);
                }
                ids.add(text(element, "id"));
                assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
                assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
                assertThat(links(element, "alternate")).hasSize(1);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links(feed, "self"))
                .containsExactly("https://counterclaim.example/events/0event0000001/timeline.atom?said=2018");
        assertThat(children(feed, "entry"))
                .allSatisfy(entry -> assertThat(children(entry, "author")).hasSize(1));
    }

    @Test
    void rome_readsTheSame() throws Exception {
        var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(written())));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Timeline: Strike \"at\" <Jabal> =al-Tharda");
        assertThat(feed.getEntries().stream().map(entry -> entry.getAuthor()).toList())
                .isEqualTo(newestFirst().stream()
                        .map(claim -> claim.voice().name())
                        .toList());
        assertThat(feed.getEntries().stream().map(entry -> entry.getLink()).toList())
                .isEqualTo(newestFirst().stream()
                        .map(claim -> "https://counterclaim.example" + claim.address())
                        .toList());
    }

    @Test
    void losses_standInTheSubtitle() throws Exception {
        assertThat(text(feed(written()), "subtitle"))
                .contains(
                        "As said by 2018",
                        "The feed holds all 15 claims",
                        "2 entries are events and are not in the feed",
                        "1 entry held control characters");
    }

    @Test
    void ofManyClaims_theNewestHundredAreKept() throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(new ManyEntries(), out);
        var feed = feed(out.toByteArray());
        var titles = children(feed, "entry").stream()
                .map(entry -> text(entry, "title"))
                .toList();
        assertThat(titles).hasSize(100);
        assertThat(titles.get(0)).endsWith("Words 9999");
        assertThat(titles.get(99)).endsWith("Words 9900");
        assertThat(text(feed, "subtitle")).contains("9900 entries recorded before are not in it");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    private byte[] written() throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toByteArray();
    }

    private static Element feed(byte[] file) throws Exception {
        var parser = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        var feed = parser.parse(new ByteArrayInputStream(file)).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        return feed;
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> links(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
