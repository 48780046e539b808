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
import org.junit.jupiter.api.BeforeEach;
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

    @BeforeEach
    void atTheDesk() {
        visit.as(Look.DESK);
    }

    @Test
    void matrix_isAccessible_andScrollsWithinItself() {
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
    void unitedStates_hasNoAnswerAtFirst_andAtLeast15Later() {
        page.navigate(compare + "?said=2016-09-18");
        assertThat(cell(page, "United States").locator(".silent")).hasText("no answer recorded");
        page.navigate(compare + "?said=2016-12-01");
        assertThat(cell(page, "United States")).containsText("at least 15");
        assertThat(cell(page, "United States").locator(".silent")).hasCount(0);
    }

    @Test
    void observatory_changedItsAccount_andContradictsSyria_inASentence() {
        page.navigate(compare);
        assertThat(cell(page, "Syrian Observatory for Human Rights").locator(".answer"))
                .hasText("83 → more than 90");
        assertThat(question(KILLED).locator(".verdict")).hasText("Conflict");
        assertThat(question(KILLED).locator(".why").first())
                .containsText(
                        "Syria says 62; Syrian Observatory for Human Rights says more than 90: no number fits both.");
    }

    @Test
    void figureOfSyria_hasSeveralReports_andOneOrigin() {
        page.navigate(compare);
        assertThat(question(KILLED).locator(".origins")).containsText("62: 6 reports, 1 origin");
    }

    @Test
    void atLeast62_and62_areCompatible() {
        page.navigate(compare);
        for (var column = last(); column.count() > 0; column = last()) {
            column.click();
        }
        assertThat(cell(page, "Syria").locator(".answer").first()).hasText("62");
        assertThat(cell(page, "Russia")).containsText("at least 62");
        assertThat(question(KILLED).locator(".verdict")).hasText("Compatible");
    }

    /** The link that takes away the last column behind Syria and Russia. */
    private static Locator last() {
        return page.locator("thead th:nth-child(n + 4):last-child .remove");
    }

    @Test
    void russia_differsWithinItself_onTheCause() {
        page.navigate(compare);
        page.locator("thead th:has(> a:text-is('Russia')) a:has-text('below')").click();
        var cause = page.locator("tr:has(.prompt:text-is('What was the cause, as they put it?'))");
        assertThat(cause.locator("td[data-label='Ministry of Foreign Affairs'] .answer")
                        .first())
                .containsText("gross negligence");
        assertThat(cause.locator("td[data-label='General Staff'] .answer").first())
                .containsText("American ignorance of the situation");
    }

    @Test
    void toldBeforehand_agreesOnlyByADoubtfulReading_andSaysSo() {
        page.navigate(compare);
        var told = question("Was Russia told beforehand?");
        assertThat(told.locator(".verdict")).hasText("Agree");
        assertThat(told.locator(".badge")).hasText("rests on a reading");
        assertThat(told.locator(".why").last()).containsText("doubtful");
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
        page.navigate(compare);
        var paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(paper).containsPattern("MediaBox \\[0 0 84\\d[.\\d]* 59\\d");
    }

    private static Locator question(String prompt) {
        return page.locator("tbody th:has(.prompt:text-is('" + prompt + "'))");
    }

    private static Locator cell(Page page, String party) {
        return page.locator("tr:has(.prompt:text-is('" + KILLED + "')) td[data-label='" + party + "']");
    }
}
