package org.counterclaim.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example's timeline in a real browser: at a desk, on a phone, and without scripts. */
class TimelineIT {
    private static Application application;
    private static Browser browser;
    private static Visit visit;
    private static Page page;
    private static String timeline;

    @BeforeAll
    static void startWithTheExample() {
        application = Application.start(Map.of("counterclaim.example", "true"));
        browser = Browser.on(application);
        page = browser.tab();
        visit = new Visit(page);
        visit.setUp();
        visit.untilChangesAreFound();
        page.navigate("/events");
        timeline = visit.link("Deir ez-Zor strike").getAttribute("href") + "/timeline";
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    @Test
    void timeline_isAccessible_inEveryLook() {
        for (var look : Look.values()) {
            visit.as(look);
            page.navigate(timeline);
            browser.assertAccessible(page);
            visit.assertNoSidewaysScrolling();
            page.navigate(timeline + "/exports");
            browser.assertAccessible(page);
            visit.assertNoSidewaysScrolling();
        }
    }

    @Test
    void changeOfAccount_standsInTheObservatorysLane() {
        visit.as(Look.DESK);
        page.navigate(timeline);
        assertThat(page.locator(".entries li:has-text('Rami Abdulrahman') .turn")
                        .first())
                .containsText("83 → more than 90");
        page.locator("nav.tabs a[aria-current=page]").click();
        assertThat(page.locator(".density svg")).isVisible();
    }

    @Test
    void withoutScripts_timesAreNarrowed_andToldInAnotherZone() {
        var plain = browser.tabWithoutScripts();
        plain.navigate(timeline);
        plain.locator("#zone").fill("UTC");
        plain.locator("#said").fill("2016-09-17");
        plain.locator("form.lens button").click();
        assertThat(plain.locator(".moment:has-text('Deir ez-Zor strike') .when"))
                .containsText("14:00 (UTC)");
        assertThat(plain.locator(".moment:has-text('29 Nov')")).hasCount(0);
        plain.locator(".links a:has-text('file')").click();
        var download = plain.waitForDownload(
                () -> plain.locator(".formats a:text-is('CSV')").click());
        assertThat(plain.locator(".formats > li")).hasCount(10);
        assertEquals("timeline.csv", download.suggestedFilename());
        browser.assertNoFaults();
    }
}
