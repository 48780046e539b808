package org.counterclaim.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The path of somebody who has just started the application, in a real browser. */
class NewcomerIT {
    private Application application;
    private Browser browser;
    private Visit visit;
    private Page page;

    @BeforeEach
    void startOnAnEmptyFolder() {
        application = Application.start();
        browser = Browser.on(application);
        page = browser.tab();
        visit = new Visit(page);
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void newcomer_setsUp_records_meetsAConflict_merges_andReadsTheHistory() {
        browser.expecting(409);
        visit.setUp();
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
        visit.button("Edit").click();
        var other = browser.tab();
        other.navigate(page.url());
        other.getByLabel("Title").fill("Strike on Jabal al-Tharda");
        other.getByLabel("Place").fill("Jabal al-Tharda");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save event"))
                .click();
        assertThat(other.locator("h1")).hasText("Strike on Jabal al-Tharda");

        visit.field("Title").fill("Air strike near Deir ez-Zor");
        visit.save("Save event");

        assertThat(page.locator("[role=alert]")).containsText("ada saved this");
        assertThat(page.locator(".twotexts").first()).containsText("Strike on Jabal al-Tharda");
        assertThat(page.locator(".twotexts").first()).containsText("Air strike near Deir ez-Zor");
        assertThat(visit.field("Place")).hasValue("Jabal al-Tharda");
        browser.assertAccessible(page);
        visit.field("Reason").fill("the name most reports use");
        visit.save("Save event");
    }

    @Test
    void everyPage_isAccessible_fitsAPhone_andCausesNoFault() {
        browser.expecting(422).expecting(404);
        page.navigate("/");
        browser.assertAccessible(page);
        visit.setUp();
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
        for (var look : Look.values()) {
            visit.as(look);
            for (var address : pages) {
                page.navigate(address);
                browser.assertAccessible(page);
                visit.assertNoSidewaysScrolling();
            }
        }
        page.navigate("/events/new");
        visit.save("Save event");
        browser.assertAccessible(page);
        page.navigate("/parties/new");
        visit.field("Name").fill("Somebody");
        page.getByLabel("Kind").selectOption("Person");
        visit.field("Part of").fill("Nobody known");
        visit.save("Save party");
        browser.assertAccessible(page);
    }

    @Test
    void everyTask_isDoneWithTheKeyboardAlone() {
        visit.setUp();
        var keyboard = new Keyboard(visit);
        page.navigate("/parties/new");
        keyboard.type("Name", "Russia");
        keyboard.choose("Kind", "State");
        keyboard.press("Save party");
        assertThat(page.locator("h1")).hasText("Russia");

        page.navigate("/parties/new");
        keyboard.type("Part of", "rus");
        assertThat(page.locator("#partOf-suggestions option")).hasAttribute("value", "Russia");
        browser.assertNoFaults();
    }

    private void recordParty(String name, String kind, String partOf) {
        page.navigate("/parties/new");
        visit.field("Name").fill(name);
        page.getByLabel("Kind").selectOption(kind);
        visit.field("Part of").fill(partOf);
        visit.save("Save party");
        assertThat(page.locator("h1")).hasText(name);
    }

    private void recordEvent() {
        page.navigate("/events/new");
        visit.field("Title").fill("Deir ez-Zor strike");
        visit.field("When").fill("2016-09-17T17:00+03:00~");
        visit.save("Save event");
        assertThat(page.locator("h1")).hasText("Deir ez-Zor strike");
    }
}
