package org.counterclaim.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example's accounts side by side in a real browser: on a desk, on a phone, and without scripts. */
class CompareIT {
    private static final String KILLED = "How many soldiers were killed?";

    private static Application application;
    private static Browser browser;
    private static Visit visit;
    private static Page page;
    private static String compare;

    @BeforeAll
    static void startWithTheExample() {
        application = Application.start(Map.of("counterclaim.example", "true"));
        browser = Browser.on(application);
        page = browser.tab();
        visit = new Visit(page);
        visit.setUp();
        page.navigate("/events");
        compare = visit.link("Deir ez-Zor strike").getAttribute("href") + "/compare";
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    @Test
    void matrix_isAccessible_andScrollsWithinItself() {
        visit.as(Look.DESK);
        page.navigate(compare);
        browser.assertAccessible(page);
        visit.assertNoSidewaysScrolling();
        page.locator("td summary").first().click();
        assertThat(page.locator("td details[open] a").first()).isVisible();
        browser.assertAccessible(page);
        page.evaluate("document.querySelector('.matrix').scrollTo(400, 600)");
        assertThat(page.locator("thead th").first()).isInViewport();
        assertThat(page.locator("tbody th").nth(2)).isInViewport();
    }

    @Test
    void onAPhone_everyQuestionIsACard() {
        visit.as(Look.PHONE);
        page.navigate(compare + "?said=2016-09-18");
        browser.assertAccessible(page);
        visit.assertNoSidewaysScrolling();
        assertThat(cell(page, "United States")).containsText("no answer recorded");
        var box = cell(page, "Syria").boundingBox();
        assertThat(box.width).isGreaterThan(300);
    }

    @Test
    void withoutScripts_partiesAreOpened_andTimesNarrowed() {
        var plain = browser.tabWithoutScripts();
        plain.navigate(compare);
        plain.locator("thead th:has(> a:text-is('Russia')) a:has-text('below')").click();
        assertThat(cell(plain, "General Staff")).isVisible();
        plain.locator("#said").fill("2016-12-01");
        plain.locator("form.lens button").click();
        assertThat(cell(plain, "United States")).containsText("at least 15");
        assertThat(cell(plain, "General Staff")).isVisible();
        plain.locator("td summary").first().click();
        assertThat(plain.locator("td details[open] a").first()).isVisible();
        browser.assertNoFaults();
    }

    @Test
    void twoAccounts_areReadSideBySide() {
        visit.as(Look.DESK);
        page.navigate(compare);
        visit.link("Read two accounts side by side").click();
        page.locator("#left").selectOption("Syria");
        page.locator("#right").selectOption("Russia");
        visit.button("Show").click();
        assertThat(page.locator("section.facing").first()).containsText(KILLED);
        browser.assertAccessible(page);
        visit.as(Look.PHONE);
        browser.assertAccessible(page);
        visit.assertNoSidewaysScrolling();
    }

    @Test
    void onPaper_theSheetLiesOnItsLongSide() {
        visit.as(Look.DESK);
        page.navigate(compare);
        var paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(paper).containsPattern("MediaBox \\[0 0 84\\d[.\\d]* 59\\d");
    }

    private static Locator cell(Page page, String party) {
        return page.locator("tr:has(.prompt:text-is('" + KILLED + "')) td[data-label='" + party + "']");
    }
}
