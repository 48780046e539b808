package org.counterclaim.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.NpmPackage;
import org.counterclaim.timeline.ClaimEntry.Voice;
import org.junit.jupiter.api.Test;

/** TimelineJS itself shows the data file in a real browser, and asks nobody else for anything. */
@QuarkusTest
class TimelineJsBrowserTest {
    private static final String PAGE = "/of-timelinejs/";
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>TimelineJS</title>
            <link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css">
            <script src="js/timeline.js"></script></head>
            <body><div id="timeline" style="width: 1000px; height: 700px"></div></body></html>
            """;
    private static final String SHOW = """
            data => { window.shown = new TL.Timeline('timeline', JSON.parse(data),
                { script_path: location.href + 'js/', font: null }) }""";

    private static final String MARKUP = "A&B <img src=x onerror=\"document.title='run'\"> &lt;b&gt;";

    @Inject
    TimelineJsExport export;

    @TestHTTPResource
    URI origin;

    private final Timeline timeline = new Timeline() {
        private final Timeline hostile = new Hostile();

        @Override
        public Scope scope() {
            return hostile.scope();
        }

        @Override
        public Stream<Entry> entries() {
            return Stream.concat(hostile.entries(), Stream.of(saidBy(MARKUP, hostile.entries())));
        }
    };

    /** A claim by somebody whose name a browser would run. */
    private static Entry saidBy(String name, Stream<Entry> entries) {
        return entries.filter(entry -> entry.when() != null)
                .map(ClaimEntry.class::cast)
                .findFirst()
                .map(claim -> new ClaimEntry(
                        "0markup000001",
                        Integer.MAX_VALUE,
                        claim.when(),
                        claim.event(),
                        new Voice("0party9999999", name, List.of()),
                        claim.relays(),
                        claim.hands(),
                        claim.text(),
                        claim.source(),
                        claim.links(),
                        claim.answers(),
                        claim.changes(),
                        claim.updated()))
                .orElseThrow();
    }

    @Test
    void everyEntry_isShown_withItsWordsAndItsTime() throws Exception {
        var files = NpmPackage.fetched("@knight-lab/timelinejs", "3.9.11").resolve("dist");
        try (var browser = Browser.on(origin.toString().replaceFirst("/$", ""))) {
            var page = browser.tab();
            page.route("**" + PAGE + "**", route -> answer(route, files));
            page.navigate(PAGE);
            page.evaluate(SHOW, written());
            assertThat(page.locator(".tl-slide"))
                    .hasCount((int) timeline.entries().count() + 1);
            assertThat(page.locator(".tl-timemarker"))
                    .hasCount((int) timeline.entries().count());
            assertThat((List<?>) page.evaluate("shown.config.getErrors()")).isEmpty();
            timeline.entries().forEach(entry -> assertShown(page, entry));
            assertThat(texts(page, ".tl-timegroup-message"))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("Events"),
                                    timeline.entries()
                                            .filter(ClaimEntry.class::isInstance)
                                            .map(entry ->
                                                    ((ClaimEntry) entry).voice().lane()))
                            .distinct()
                            .toList());
            assertThat(page.title()).isEqualTo("TimelineJS");
            browser.assertNoFaults();
        }
    }

    private static void assertShown(Page page, Entry entry) {
        var slide = page.locator("[id=\"" + entry.id() + "\"].tl-slide");
        assertThat(slide).hasCount(1);
        assertThat(slide.locator(".tl-headline-date")).hasCount(1);
        var text = slide.textContent();
        if (entry instanceof ClaimEntry claim) {
            assertThat(text)
                    .containsIgnoringWhitespaces(
                            claim.text().wording(), claim.source().title());
        } else {
            assertThat(text).contains(((EventEntry) entry).title());
        }
        if (entry.when() != null) {
            assertThat(slide.locator(".tl-headline-date").textContent())
                    .contains(entry.when().inWords(Locale.ENGLISH));
        }
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allTextContents();
    }

    private static void answer(Route route, Path files) {
        var path = URI.create(route.request().url()).getPath().substring(PAGE.length());
        route.fulfill(
                path.isEmpty()
                        ? new Route.FulfillOptions().setContentType("text/html").setBody(HTML)
                        : new Route.FulfillOptions().setPath(files.resolve(path)));
    }

    private String written() throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toString(UTF_8);
    }
}
