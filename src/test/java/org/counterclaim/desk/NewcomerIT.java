package org.counterclaim.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The path of somebody who has just started the application, in a real browser. */
class NewcomerIT {
    private Application application;
    private Browser browser;
    private Page page;

    @BeforeEach
    void startOnAnEmptyFolder() {
        application = Application.start();
        browser = Browser.on(application);
        page = browser.tab();
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void newcomer_setsUp_records_meetsAConflict_merges_andReadsTheHistory() {
        browser.expecting(409);
        setUp();
        recordParty("Russia", "State", "");
        recordParty("Ministry of Foreign Affairs", "Ministry or office", "Russia");
        recordParty("Maria Zakharova", "Person", "Ministry of Foreign Affairs");
        assertThat(page.locator("nav.trail")).containsText("Russia");
        assertThat(page.locator("nav.trail")).containsText("Ministry of Foreign Affairs");
        recordEvent();
        assertThat(page.locator("h1")).hasText("Deir ez-Zor strike");
        assertThat(page.locator("main")).containsText("about 17:00, 17 September 2016 (UTC+3)");

        editInTwoTabs();

        assertThat(page.locator("h1")).hasText("Air strike near Deir ez-Zor");
        assertThat(page.locator("main")).containsText("Jabal al-Tharda");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("History").setExact(true))
                .last()
                .click();
        assertThat(page.locator("ol.history > li")).hasCount(3);
        assertThat(page.locator("ol.history > li").first()).containsText("the name most reports use");
        browser.assertNoFaults();
    }

    private void editInTwoTabs() {
        button("Edit").click();
        var other = browser.tab();
        other.navigate(page.url());
        other.getByLabel("Title").fill("Strike on Jabal al-Tharda");
        other.getByLabel("Place").fill("Jabal al-Tharda");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save event"))
                .click();
        assertThat(other.locator("h1")).hasText("Strike on Jabal al-Tharda");

        field("Title").fill("Air strike near Deir ez-Zor");
        save("Save event");

        assertThat(page.locator("[role=alert]")).containsText("ada saved this");
        assertThat(page.locator(".twotexts").first()).containsText("Strike on Jabal al-Tharda");
        assertThat(page.locator(".twotexts").first()).containsText("Air strike near Deir ez-Zor");
        assertThat(field("Place")).hasValue("Jabal al-Tharda");
        browser.assertAccessible(page);
        field("Reason").fill("the name most reports use");
        save("Save event");
    }

    @Test
    void everyPage_isAccessible_fitsAPhone_andCausesNoFault() {
        browser.expecting(422).expecting(404);
        page.navigate("/");
        browser.assertAccessible(page);
        setUp();
        recordParty("Russia", "State", "");
        recordParty("Russian Federation, also known by a name so long that it does not fit into one line", "State", "");
        var party = page.url();
        recordParty("وزارة الدفاع", "Ministry or office", "Russia");
        recordEvent();
        var event = page.url();
        var pages = List.of(
                "/",
                "/events",
                "/events/new",
                event,
                event + "/edit",
                event + "/history",
                "/parties",
                "/parties/new",
                party,
                party + "/edit",
                party + "/history",
                party + "/merger",
                "/history",
                "/users",
                "/account",
                "/sign-in");
        for (var look : List.of(new Look(ColorScheme.LIGHT, 1280), new Look(ColorScheme.DARK, 390))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.setViewportSize(look.width(), 800);
            for (var address : pages) {
                page.navigate(address);
                browser.assertAccessible(page);
                assertNoSidewaysScrolling();
            }
        }
        page.navigate("/events/new");
        save("Save event");
        browser.assertAccessible(page);
        page.navigate("/parties/new");
        field("Name").fill("Somebody");
        page.getByLabel("Kind").selectOption("Person");
        field("Part of").fill("Nobody known");
        save("Save party");
        browser.assertAccessible(page);
    }

    @Test
    void everyTask_isDoneWithTheKeyboardAlone() {
        setUp();
        page.navigate("/parties/new");
        tabTo(field("Name"));
        page.keyboard().type("Russia");
        page.keyboard().press("Tab");
        page.keyboard().type("State");
        tabTo(button("Save party"));
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Russia");

        page.navigate("/parties/new");
        tabTo(field("Part of"));
        page.keyboard().type("rus");
        assertThat(page.locator("#partOf-suggestions option")).hasAttribute("value", "Russia");
        browser.assertNoFaults();
    }

    private record Look(ColorScheme scheme, int width) {}

    private void tabTo(Locator wanted) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }

    private void assertNoSidewaysScrolling() {
        var overflow = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        org.assertj.core.api.Assertions.assertThat(overflow).as(page.url()).isLessThanOrEqualTo(0);
    }

    private void setUp() {
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile(".*/setup$"));
        field("Setup code").fill(Application.SETUP_CODE);
        field("User name").fill("ada");
        field("Password").fill("seven quiet herons at noon");
        page.locator("main form button").click();
        assertThat(page).hasURL(application.origin() + "/");
    }

    private void recordParty(String name, String kind, String partOf) {
        page.navigate("/parties/new");
        field("Name").fill(name);
        page.getByLabel("Kind").selectOption(kind);
        field("Part of").fill(partOf);
        save("Save party");
        assertThat(page.locator("h1")).hasText(name);
    }

    private void recordEvent() {
        page.navigate("/events/new");
        field("Title").fill("Deir ez-Zor strike");
        field("When").fill("2016-09-17T17:00+03:00~");
        save("Save event");
        assertThat(page.locator("h1")).hasText("Deir ez-Zor strike");
    }

    private void save(String name) {
        button(name).click();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
