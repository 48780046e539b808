package org.counterclaim.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's timeline as a file, opened from disk in a browser when the application is gone. */
class TimelineFileIT {
    @TempDir
    private static Path folder;

    private static Path file;
    private static Browser browser;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private Page page;

    @BeforeAll
    static void takeTheFileAway() throws IOException {
        var application = Application.start(Map.of("counterclaim.example", "true"));
        try (application;
                var online = Browser.on(application)) {
            var tab = online.tab();
            var visit = new Visit(tab);
            visit.setUp();
            visit.untilChangesAreFound();
            tab.navigate("/events");
            var event = visit.link("Deir ez-Zor strike").getAttribute("href");
            var answer = tab.context().request().get(event + "/timeline.html");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            file = Files.write(folder.resolve("timeline.html"), answer.body());
        }
        browser = Browser.onFiles();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() {
        page = browser.tabWithoutScripts();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
    }

    @AfterEach
    void nothingWasAskedFor() {
        browser.assertNoFaults();
        assertThat(requests).containsExactly(file.toUri().toString());
        page.close();
    }

    private Locator shown(String kind) {
        return page.locator("article." + kind + ":visible");
    }

    @Test
    void everything_isShownAtFirst() {
        assertThat(shown("claim").count()).isGreaterThan(10);
        assertThat(shown("event").count()).isPositive();
        assertThat(page.locator(".shown")).containsText("Entries shown:");
    }

    @Test
    void lanes_areChosen_oneAndAnother_andTakenBack() {
        int all = shown("claim").count();
        page.getByLabel("Syrian Observatory for Human Rights").check();
        int one = shown("claim").count();
        assertThat(one).isBetween(1, all - 1);
        assertThat(shown("event").count()).isPositive();
        page.getByLabel("Russia", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(shown("claim").count()).isGreaterThan(one);
        page.getByLabel("Claims only").check();
        assertThat(shown("event").count()).isZero();
        page.getByText("Show everything").click();
        assertThat(shown("claim").count()).isEqualTo(all);
        assertThat(shown("event").count()).isPositive();
    }

    @Test
    void kinds_andChangesOfAccount_areChosen() {
        page.getByLabel("Events only").check();
        assertThat(shown("claim").count()).isZero();
        page.getByLabel("Claims and events").check();
        page.getByLabel("Changes of account only").check();
        assertThat(shown("event").count()).isZero();
        assertThat(shown("claim").count())
                .isEqualTo(page.locator("article.turn").count());
        assertThat(shown("claim").first()).containsText("Change of account");
    }

    /** The form leads nowhere: a file has no page to send it to. */
    @Test
    void enter_sendsNothing() {
        page.getByLabel("Claims only").press("Enter");
        page.getByLabel("Claims only").check();
        assertThat(shown("event").count()).isZero();
    }

    @Test
    void page_isAccessible_andNeverScrollsSideways_onDeskAndPhone_inLightAndDark() {
        var auditor = browser.tab();
        auditor.navigate(file.toUri().toString());
        for (var width : List.of(1280, 390)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                auditor.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                auditor.setViewportSize(width, 800);
                browser.assertAccessible(auditor);
                assertThat(auditor.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                auditor.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "timeline-file-%d-%s.png".formatted(width, scheme))));
            }
        }
        auditor.close();
    }

    @Test
    void onPaper_itIsA4_withoutTheChoice() {
        assertThat(page.locator(".filters")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".filters")).isHidden();
        var paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(paper).containsPattern("MediaBox \\[0 0 59\\d[.\\d]* 84\\d");
    }
}
