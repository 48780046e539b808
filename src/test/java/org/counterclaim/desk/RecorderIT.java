package org.counterclaim.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recording what an article reports: with the keyboard alone, and without scripts. */
class RecorderIT {
    private static final String EVENT = "Kestrel Ford attack";
    private static final String QUESTION = "How many soldiers were killed?";
    private static final String TITLE = "Two accounts of the night at Kestrel Ford";
    private static final String COMMAND = "Eastern Command";
    private static final String MINISTRY = "Ministry of the Interior";
    private static final String AGENCY = "Meridian Press";
    private static final String PUBLISHER = "The Harbour Gazette";

    /** Words of the command that stand in the article once. */
    private static final String QUOTE = "The crossing at Kestrel Ford was struck four times within one hour";

    private static final String LOSSES = "At least 60 soldiers of the garrison were killed";

    /** What the command says of the attack, and the other side of its being accused. */
    private static final String TWICE = "a grave error";

    /** The article has "crossed the river". */
    private static final String ALTERED = "None of our aircraft crossed the rivers on that night";

    private static final String PARAPHRASE = "There were no flights east of the railway since the first of May";

    private static final String AND_NEXT = "Save and add another from this source";

    /**
     * From the first field to the button at the end, all fields left alone: two to name who says it and where, two for
     * the time, two each for two relays and the empty line, three to move or remove those, one to add another; eight
     * for the words and what they repeat or replace, three for each question, two notes, two buttons.
     */
    private static final int MOST_TABS = 28;

    /** Past the relay before it: its name, what it does, and the button that removes it. */
    private static final int MOST_TABS_TO_A_NEW_RELAY = 4;

    private Application application;
    private Browser browser;
    private Visit visit;
    private Page page;
    private Keyboard keyboard;

    @BeforeEach
    void startOnAnEmptyFolder() {
        application = Application.start();
        browser = Browser.on(application).expecting(422);
        become(browser.tab());
    }

    private void become(Page tab) {
        page = tab;
        visit = new Visit(page);
        keyboard = new Keyboard(visit);
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void fiveClaimsOfAnArticle_areRecordedWithTheKeyboardAlone() {
        setUp();
        recordEvent();
        askHowManyWereKilled();
        pasteTheArticle();

        openTheFirstClaim();
        recordWithTwoRelaysThatAreNew();
        recordFigure();
        recordWhatStandsTwice();
        recordAlteredQuote_keptAsNotFound();
        recordAlteredQuote_asParaphrase();

        assertThatAllFiveAreThere();
        assertThatTheChainAndThePassageAreShown();
        assertThatTheFigureIsShown();
        browser.assertNoFaults();
    }

    private void setUp() {
        page.navigate("/");
        keyboard.type("Setup code", Application.SETUP_CODE);
        keyboard.type("User name", Visit.NAME);
        keyboard.type("Password", Visit.PASSWORD);
        keyboard.press("Set up");
    }

    private void recordEvent() {
        keyboard.press("Record an event");
        keyboard.type("Title", EVENT);
        keyboard.type("When", "2024-05-12/2024-05-13");
        keyboard.press("Save event");
        assertThat(page.locator("h1")).hasText(EVENT);
    }

    private void askHowManyWereKilled() {
        keyboard.follow("Questions");
        keyboard.follow("How many people were killed?");
        keyboard.type("Question", QUESTION);
        keyboard.type("Unit", "soldiers");
        keyboard.press("Save question");
        assertThat(page.locator("ol.questions")).containsText(QUESTION);
    }

    private void pasteTheArticle() {
        keyboard.follow("Sources");
        keyboard.press("Record a source");
        keyboard.type("Title", TITLE);
        keyboard.type("Publisher", PUBLISHER);
        keyboard.type("Published", "2024-05-14");
        keyboard.type("Language", "English");
        keyboard.paste("Text", article());
        keyboard.press("Save source");
        keyboard.choose(newParty(PUBLISHER), "Medium");
        keyboard.press("Save source");
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator(".stored")).containsText(LOSSES);
    }

    private void openTheFirstClaim() {
        keyboard.follow("Events");
        keyboard.follow(EVENT);
        keyboard.press("Add a claim");
    }

    private void recordWithTwoRelaysThatAreNew() {
        // The first field has the focus when the page opens.
        assertThat(visit.field("Claimed by")).isFocused();
        keyboard.type("Claimed by", COMMAND);
        keyboard.type("Source", TITLE);
        keyboard.type("Said", "2024-05-13");
        keyboard.type("Relay 1", MINISTRY);
        keyboard.press("Add a relay");
        int before = keyboard.tabs();
        keyboard.type("Relay 2", AGENCY);
        assertThat(keyboard.tabs() - before).isLessThanOrEqualTo(MOST_TABS_TO_A_NEW_RELAY);
        keyboard.paste("Wording", QUOTE);
        keyboard.press(AND_NEXT);

        // Nobody is known yet: the three are asked for at once, and nothing typed is lost.
        keyboard.choose(newParty(COMMAND), "Armed force");
        keyboard.choose(newParty(MINISTRY), "Ministry or office");
        keyboard.choose(newParty(AGENCY), "Medium");
        assertThat(visit.field("Wording")).hasValue(QUOTE);
        keyboard.press(AND_NEXT);
        assertThatTheNextOneIsPrepared();
    }

    private void recordFigure() {
        keyboard.type("Claimed by", COMMAND);
        int before = keyboard.tabs();
        keyboard.paste("Wording", LOSSES);
        keyboard.type(visit.answer(QUESTION), "at least 60");
        keyboard.press(AND_NEXT);
        assertThat(keyboard.tabs() - before).isLessThanOrEqualTo(MOST_TABS);
        assertThatTheNextOneIsPrepared();
    }

    private void recordWhatStandsTwice() {
        keyboard.type("Claimed by", COMMAND);
        int before = keyboard.tabs();
        keyboard.paste("Wording", TWICE);
        keyboard.press(AND_NEXT);
        assertThat(keyboard.tabs() - before).isLessThanOrEqualTo(MOST_TABS);
        assertThat(page.locator("#wording-error")).containsText("Choose the one that is meant");
        keyboard.tick(page.getByLabel("on the part of whoever ordered it"));
        keyboard.press(AND_NEXT);
        assertThatTheNextOneIsPrepared();
    }

    private void assertThatTheNextOneIsPrepared() {
        assertThat(page.locator(".flash")).containsText("The claim has been recorded.");
        assertThat(visit.field("Source")).hasValue(TITLE);
        assertThat(visit.field("Said")).hasValue("2024-05-13");
        assertThat(visit.field("Relay 1")).hasValue(MINISTRY);
        assertThat(visit.field("Relay 2")).hasValue(AGENCY);
        assertThat(visit.field("Wording")).hasValue("");
    }

    private void recordAlteredQuote_keptAsNotFound() {
        keyboard.type("Claimed by", "General Staff");
        keyboard.press("Said that day");
        assertThat(visit.field("Said")).hasValue("2024-05-14");
        keyboard.press("Remove relay 2");
        keyboard.press("Remove relay 1");
        assertThat(visit.field("Relay 1")).hasValue("");
        keyboard.paste("Wording", ALTERED);
        keyboard.press(AND_NEXT);

        assertThat(page.locator("#wording-error")).containsText("do not stand in the stored text");
        assertThat(visit.field("Wording")).hasValue(ALTERED);
        keyboard.choose(newParty("General Staff"), "Armed force");
        keyboard.tick(visit.field("Keep it as a quote that was not found in the stored text"));
        keyboard.press(AND_NEXT);
        assertThat(page.locator(".flash")).containsText("The claim has been recorded.");
    }

    private void recordAlteredQuote_asParaphrase() {
        keyboard.type("Claimed by", "General Staff");
        keyboard.paste("Wording", PARAPHRASE);
        keyboard.press("Save claim");
        assertThat(page.locator("#wording-error")).containsText("choose Paraphrase");
        keyboard.choose("Form", "Paraphrase");
        keyboard.save();
        assertThat(page.locator(".mark")).hasText("Paraphrase: the words are those of whoever recorded it.");
    }

    private void assertThatAllFiveAreThere() {
        keyboard.follow(EVENT);
        assertThat(page.locator("ol.claims > li")).hasCount(5);
        assertThat(page.locator("ol.claims")).containsText("fourth-hand");
        keyboard.enter(words(ALTERED));
        assertThat(page.locator(".mark"))
                .hasText("Not found: these words do not stand in the stored text of the source.");
        assertThat(page.locator(".hands")).hasText("second-hand");
    }

    private void assertThatTheChainAndThePassageAreShown() {
        keyboard.follow(EVENT);
        keyboard.enter(words(QUOTE));
        assertThat(page.locator("h1")).hasText(COMMAND);
        assertThat(page.locator(".mark"))
                .hasText("Checked quote: these words stand at exactly one place in the stored text.");
        assertThat(page.locator("ol.chain > li")).hasText(new String[] {COMMAND, MINISTRY, AGENCY, PUBLISHER});
        assertThat(page.locator(".hands")).hasText("fourth-hand");
        assertThat(page.locator(".passage mark")).hasText(QUOTE);
    }

    private void assertThatTheFigureIsShown() {
        keyboard.follow(EVENT);
        keyboard.enter(words(LOSSES));
        assertThat(page.locator(".says dt")).hasText(QUESTION);
        assertThat(page.locator(".says dd")).containsText("at least 60");
    }

    @Test
    void claimWithRelaysInOrder_isRecordedWithoutScripts() {
        visit.setUp();
        recordParties();
        become(browser.tabWithoutScripts());
        page.navigate("/events/new");
        visit.field("Title").fill(EVENT);
        visit.save("Save event");
        var event = page.url();

        page.navigate("/sources/new");
        visit.field("Title").fill(TITLE);
        visit.field("Publisher").fill(PUBLISHER);
        visit.field("Published").fill("2024-05-14");
        visit.field("Text").fill(article());
        visit.save("Save source");
        assertThat(page.locator(".stored")).containsText(LOSSES);

        page.navigate(event + "/claims/new");
        visit.field("Claimed by").fill(COMMAND);
        visit.field("Source").fill(TITLE);
        visit.field("Wording").fill(QUOTE);
        visit.field("Relay 1").fill(AGENCY);
        visit.save("Add a relay");
        visit.field("Relay 2").fill(MINISTRY);
        visit.save("Add a relay");
        visit.field("Relay 3").fill("Nobody");
        visit.save("Add a relay");
        visit.save("Move relay 2 towards the speaker");
        assertThat(visit.field("Relay 1")).hasValue(MINISTRY);
        assertThat(visit.field("Relay 2")).hasValue(AGENCY);
        visit.save("Remove relay 3");
        visit.save("Said that day");
        assertThat(visit.field("Wording")).hasValue(QUOTE);
        visit.save("Save claim");

        assertThat(page.locator("ol.chain > li")).hasText(new String[] {COMMAND, MINISTRY, AGENCY, PUBLISHER});
        assertThat(page.locator(".hands")).hasText("fourth-hand");
        assertThat(page.locator("main")).containsText("Said 14 May 2024");
    }

    private void recordParties() {
        for (var name : new String[] {COMMAND, MINISTRY, AGENCY, PUBLISHER}) {
            page.navigate("/parties/new");
            visit.field("Name").fill(name);
            visit.field("Kind").selectOption("Organisation");
            visit.save("Save party");
            assertThat(page.locator("h1")).hasText(name);
        }
    }

    private static String newParty(String name) {
        return "Record “" + name + "” as a new party of this kind, and go on";
    }

    private Locator words(String wording) {
        return page.locator("ol.claims a", new Page.LocatorOptions().setHasText(wording));
    }

    private static String article() {
        try (var file = RecorderIT.class.getResourceAsStream("/desk/kestrel-ford.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
