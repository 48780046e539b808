package org.counterclaim.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The keys of a visit, for somebody who has no mouse: everything is reached by Tab, typed, chosen and pressed. */
public final class Keyboard {
    private static final int MOST_TABS = 150;

    private final Visit visit;
    private final Page page;
    private int tabs;

    public Keyboard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** How often Tab was pressed so far. */
    public int tabs() {
        return tabs;
    }

    /** Goes forward to an element, unless it has the focus already. */
    public void tabTo(Locator wanted) {
        for (int pressed = 0; !focused(wanted); pressed++) {
            if (pressed == MOST_TABS) {
                throw new AssertionError("the keyboard does not reach " + wanted + " on " + page.url());
            }
            page.keyboard().press("Tab");
            tabs++;
        }
    }

    private static boolean focused(Locator wanted) {
        return (boolean) wanted.evaluate("element => element === document.activeElement");
    }

    /** Types into a field, in place of what it holds. */
    public void type(String label, String text) {
        type(visit.field(label), text);
    }

    /** Types into a field, in place of what it holds. */
    public void type(Locator field, String text) {
        open(field);
        page.keyboard().type(text);
        assertThat(field).hasValue(text);
    }

    /** Pastes into a field, in place of what it holds. */
    public void paste(String label, String text) {
        var field = visit.field(label);
        open(field);
        page.keyboard().insertText(text);
        assertThat(field).hasValue(text);
    }

    private void open(Locator field) {
        tabTo(field);
        page.keyboard().press("Control+A");
    }

    /** Chooses in a list by typing what it says. */
    public void choose(String label, String option) {
        var list = visit.field(label);
        tabTo(list);
        page.keyboard().type(option);
        assertThat(list.locator("option:checked")).hasText(option);
    }

    /** Ticks a box, or the first of several choices. */
    public void tick(Locator box) {
        tabTo(box);
        page.keyboard().press("Space");
        assertThat(box).isChecked();
    }

    /** Presses a button, and waits for the page that it leads to. */
    public void press(String button) {
        enter(visit.button(button));
    }

    /** Follows a link. */
    public void follow(String link) {
        enter(visit.link(link));
    }

    /** Presses Enter on an element, and waits for the page that it leads to. */
    public void enter(Locator element) {
        tabTo(element);
        arriveBy("Enter");
    }

    /** Saves a form from wherever one is in it, and waits for the page that follows. */
    public void save() {
        arriveBy("Control+Enter");
    }

    private void arriveBy(String keys) {
        var loaded = new AtomicBoolean();
        Consumer<Page> arrival = arrived -> loaded.set(true);
        page.onLoad(arrival);
        page.keyboard().press(keys);
        page.waitForCondition(loaded::get);
        page.offLoad(arrival);
    }
}
