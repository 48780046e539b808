package org.counterclaim.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions are asked in a real browser: what fits the kind is shown, Enter saves, every page is accessible. */
class QuestionIT {
    private Application application;
    private Browser browser;
    private Page page;
    private String questions;

    @BeforeEach
    void recordAnEvent() {
        application = Application.start();
        browser = Browser.on(application).expecting(422);
        page = browser.tab();
        page.navigate("/setup");
        page.getByLabel("Setup code").fill(Application.SETUP_CODE);
        page.getByLabel("User name").fill("ada");
        page.getByLabel("Password").fill("a password of the tests, long enough");
        page.locator("main form button").click();
        page.navigate("/events/new");
        page.getByLabel("Title").fill("Deir ez-Zor strike");
        button("Save event").click();
        questions = page.url() + "/questions";
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void questions_areAsked_withWhatFitsTheirKind_andMoved() {
        page.navigate(questions);
        browser.assertAccessible(page);
        button("Add a question").click();
        assertThat(page.locator(".for-number")).isHidden();
        assertThat(page.locator(".for-options")).isHidden();
        page.getByLabel("Kind").selectOption("NUMBER");
        assertThat(page.locator(".for-number")).isVisible();
        assertThat(page.locator(".for-options")).isHidden();
        browser.assertAccessible(page);

        page.getByLabel("Kind").selectOption("ONE_OF");
        button("Save question").click();
        browser.assertAccessible(page);
        page.getByLabel("Option 1").fill("Australia");
        button("More options").click();
        assertThat(page.getByLabel("Option 11")).isVisible();
        page.getByLabel("Option 11").fill("Denmark");
        page.getByLabel("Question").fill("Who carried it out?");
        page.getByLabel("Question").press("Enter");
        assertThat(page.locator("ol.questions")).containsText("Australia · Denmark");

        page.locator(".starters a").first().click();
        button("Save question").click();
        button("How many people were killed?: up").click();
        assertThat(page.locator("ol.questions li").first()).containsText("How many people were killed?");
        var one = page.locator("ol.questions a").first().getAttribute("href");
        for (var address : List.of(questions, one, one + "/edit", one + "/history")) {
            page.navigate(address);
            browser.assertAccessible(page);
        }
        browser.assertNoFaults();
    }

    /** Whether it is a button, or a link that looks like one. */
    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
