package org.counterclaim.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** Somebody in one tab of a browser, who finds things by the words that stand beside them. */
public final class Visit {
    /** Who sets an application up. */
    public static final String NAME = "ada";

    /** With which password. */
    public static final String PASSWORD = "seven quiet herons at noon";

    private final Page page;

    public Visit(Page page) {
        this.page = page;
    }

    /** The tab itself. */
    public Page page() {
        return page;
    }

    /** Becomes the first user of an application, and its administrator. */
    public void setUp() {
        page.navigate("/");
        assertThat(page).hasURL("/setup");
        field("Setup code").fill(Application.SETUP_CODE);
        field("User name").fill(NAME);
        field("Password").fill(PASSWORD);
        button("Set up").click();
        assertThat(page).hasURL("/");
    }

    /** Waits for the start page to show changes of account: what spans claims follows them a moment later. */
    public void untilChangesAreFound() {
        page.waitForCondition(() -> {
            page.navigate("/");
            return page.locator(".then").count() > 0;
        });
    }

    public void save(String button) {
        button(button).click();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The field into which an answer to a question is typed. */
    public Locator answer(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Answer"));
    }

    /** Whether it is a button, or a link that looks like one. */
    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The first link that says this. */
    public Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Looks at this page and those after it so. */
    public void as(Look look) {
        look.at(page);
    }

    /** Fails where the page is wider than the window. */
    public void assertNoSidewaysScrolling() {
        var overflow = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        Assertions.assertThat(overflow).as(page.url()).isLessThanOrEqualTo(0);
    }
}
