package org.counterclaim.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article is pasted, and its claims are recorded: by keys alone, without scripts, on a phone. */
class ReadingIT {
    private static final String ARTICLE = """
            Ferry sinks off Tesk, at least 14 dead

            At least 14 people were killed and more than 30 wounded when a ferry sank off the island of Tesk, the Lirin \
            coast guard said on Saturday.

            "The vessel was sound," Transport Minister Anna Kolbe told reporters. "Every passenger had a ticket."

            According to the Union of Seamen, the ferry carried about 210 passengers. The union's chairman, Piotr Hask, \
            accused the ministry of hiding the passenger list.

            The Valdic newspaper, citing a source in the harbour office, reported that the captain had been warned.""";

    private Application application;
    private Browser browser;
    private Visit visit;
    private Keyboard keyboard;

    @BeforeEach
    void open() {
        application = Application.start();
        browser = Browser.on(application).expecting(422);
        visit = new Visit(browser.tab());
        visit.setUp();
        visit.page().navigate("/events/new");
        visit.field("Title").fill("Sinking of the ferry");
        visit.save("Save event");
        question("How many people were killed?");
        question("How many people were wounded?");
        keyboard = new Keyboard(visit);
    }

    private void question(String prompt) {
        visit.page().navigate(event() + "/questions/new");
        visit.field("Question").fill(prompt);
        visit.page().locator("[name=kind]").selectOption("NUMBER");
        visit.field("Unit").fill("people");
        visit.save("Save question");
    }

    private String event() {
        return visit.page().url().replaceAll("(/events/\\w{13}).*", "$1");
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void pastedArticle_isRecordedByKeysAlone_atMostThreeForARightSuggestion() {
        var page = visit.page();
        paste(keyboard);
        browser.assertAccessible(page);
        assertThat(page.locator("#left")).hasText("6 left");

        // The first is at hand: Enter opens its form, Enter saves it.
        arriveBy("Enter", ".*at=.*");
        assertThat(visit.field("Claimed by")).isFocused();
        assertThat(visit.field("Claimed by")).hasValue("Lirin coast guard");
        assertThat(visit.answer("How many people were killed?")).hasValue("at least 14");
        assertThat(visit.answer("How many people were wounded?")).hasValue("more than 30");
        browser.assertAccessible(page);
        arriveBy("Enter", ".*from=.*");
        assertThat(page.locator("#left")).hasText("5 left");
        for (int left = 4; left >= 2; left--) {
            arriveBy("Enter", ".*at=.*");
            arriveBy("Enter", ".*from=.*");
            assertThat(page.locator("#left")).hasText(left + " left");
        }
        // Past one and back to it, which is dismissed.
        press("j");
        assertThat(focused()).hasText(Pattern.compile("a source in the harbour office.*"));
        press("k");
        assertThat(focused()).hasText(Pattern.compile("The union's chairman, Piotr Hask.*"));
        arriveBy("x", ".*from=.*");
        assertThat(page.locator("#left")).hasText("1 left");
        arriveBy("Enter", ".*at=.*");
        assertThat(visit.field("Relay 1")).hasValue("Valdic newspaper");
        arriveBy("Escape", ".*from=.*");
        assertThat(page.locator("#left")).hasText("1 left");
        browser.assertAccessible(page);

        page.navigate(page.locator(".about a").first().getAttribute("href"));
        Assertions.assertThat(page.locator(".claims .line").allInnerTexts())
                .containsExactlyInAnyOrder(
                        "At least 14 people were killed and more than 30 wounded when a ferry sank off the island of Tesk",
                        "The vessel was sound",
                        "Every passenger had a ticket.",
                        "the ferry carried about 210 passengers");
        browser.assertNoFaults();
    }

    @Test
    void wordsSelectedByKeys_openTheFormBesideTheText() {
        var page = visit.page();
        paste(keyboard);
        press("s");
        browser.assertAccessible(page);
        page.keyboard().press("Control+Home");
        for (int i = 0; i < "Ferry sinks".length(); i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().type("jkx");
        arriveBy("Enter", ".*at=0-11");

        assertThat(visit.field("Wording")).hasValue("Ferry sinks");
        assertThat(page.locator("#text .chosen")).hasText("Ferry sinks");
        assertThat(page.locator("#text")).containsText("hiding the passenger list");
        browser.assertNoFaults();
    }

    @Test
    void withoutScripts_theSameIsRecorded_byLinksAndForms() {
        var address = "/sources/intake?event=" + id();
        var page = browser.tabWithoutScripts();
        visit = new Visit(page);
        page.navigate(address);
        visit.field("Text").fill(ARTICLE);
        visit.save("Read the text");
        visit.field("Publisher").fill("Lirin News");
        visit.save("Save source");
        page.locator("[name=publisherKind]").selectOption("MEDIUM");
        visit.save("Save source");
        assertThat(page).hasURL(Pattern.compile(".*/read\\?.*"));
        for (int left = 5; left >= 1; left--) {
            page.locator(".statements .open .accept").first().click();
            visit.save("Save claim");
            assertThat(page.locator("#left")).hasText(left + " left");
        }
        page.locator(".statements .open button").first().click();
        assertThat(page.locator("#left")).hasText("None left");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lay before everybody again"))
                .click();
        assertThat(page.locator("#left")).hasText("1 left");
    }

    @Test
    void onAPhone_nothingScrollsSideways() {
        paste(keyboard);
        for (var look : List.of(Look.values())) {
            visit.as(look);
            visit.assertNoSidewaysScrolling();
            browser.assertAccessible(visit.page());
        }
        visit.page().locator(".accept").first().click();
        assertThat(visit.field("Claimed by")).isVisible();
        visit.assertNoSidewaysScrolling();
    }

    private String id() {
        return event().replaceAll(".*/", "");
    }

    /** Pastes the article and saves what is read in it, by the keyboard. */
    private void paste(Keyboard keyboard) {
        visit.page().navigate("/sources/intake?event=" + id());
        keyboard.paste("Text", ARTICLE);
        keyboard.press("Read the text");
        assertThat(visit.field("Title")).hasValue("Ferry sinks off Tesk, at least 14 dead");
        assertThat(visit.field("Language")).hasValue("en");
        keyboard.type("Publisher", "Lirin News");
        keyboard.type("Published", "2026-03-08");
        keyboard.press("Save source");
        keyboard.choose("Record “Lirin News” as a new party of this kind, and go on", "Medium");
        keyboard.press("Save source");
        assertThat(visit.page()).hasURL(Pattern.compile(".*/read\\?event=.*"));
        assertThat(visit.page().locator(":focus")).hasText("Accept");
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }

    private void arriveBy(String key, String address) {
        press(key);
        assertThat(visit.page()).hasURL(Pattern.compile(address));
        assertThat(visit.page().locator(":focus")).isVisible();
    }

    private Locator focused() {
        return visit.page().locator(".statements > li:focus-within");
    }
}
