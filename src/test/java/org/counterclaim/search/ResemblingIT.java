package org.counterclaim.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement that is recorded already is seen while it is typed, and repeated, by the keyboard alone. */
class ResemblingIT {
    private static final String SAID = "The aircraft hit the bridge near the airport and killed 62 soldiers";

    private Application application;
    private Browser browser;
    private Visit visit;
    private String event;

    @BeforeEach
    void recordAClaim() {
        application = Application.start();
        browser = Browser.on(application).expecting(422);
        visit = new Visit(browser.tab());
        visit.setUp();
        visit.page().navigate("/events/new");
        visit.field("Title").fill("Strike");
        visit.save("Save event");
        event = visit.page().url();
        visit.page().navigate("/sources/new");
        visit.field("Title").fill("An article");
        visit.field("Publisher").fill("An agency");
        visit.save("Save source");
        visit.page().locator("[name=publisherKind]").selectOption("MEDIUM");
        visit.save("Save source");
        visit.page().navigate(event + "/claims/new");
        fill("Command", SAID);
        visit.save("Save claim");
        visit.page().locator("[name=partyKind]").selectOption("FORCE");
        visit.save("Save claim");
        assertThat(visit.page()).hasURL(Pattern.compile(".*/claims/\\w+"));
        visit.page().waitForCondition(() -> {
            visit.page().navigate("/search?kind=claim");
            return visit.page().locator(".hits li").count() > 0;
        });
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void recordedStatement_isNamedWhileItIsTypedAgain_andRepeatedByTheKeyboard() {
        var page = visit.page();
        page.navigate(event + "/claims/new");
        var keyboard = new Keyboard(visit);
        keyboard.type("Wording", "Aircraft hit the bridge near the airport, 62 soldiers were killed");
        assertThat(page.locator("#resembling .line")).hasText(SAID);
        browser.assertAccessible(page);

        keyboard.press("It repeats this");

        assertThat(visit.field("Repeats")).hasValue(Pattern.compile("Command: The aircraft hit .*"));
        assertThat(visit.field("Wording"))
                .hasValue("Aircraft hit the bridge near the airport, 62 soldiers were killed");
        browser.assertAccessible(page);
        browser.assertNoFaults();
    }

    private void fill(String party, String wording) {
        visit.field("Claimed by").fill(party);
        visit.field("Source").fill("An article");
        visit.field("Wording").fill(wording);
        visit.page().locator("[name=form]").selectOption("PARAPHRASE");
    }
}
