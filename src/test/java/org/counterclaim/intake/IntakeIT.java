package org.counterclaim.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article becomes a source: pasted by keyboard, and as a file without scripts. */
class IntakeIT {
    private static final String TITLE = "Two accounts of the night at Kestrel Ford";
    private static final String SAID =
            "The Eastern Command said that the crossing at Kestrel Ford was struck four times within one hour,"
                    + " and that at least 60 soldiers of the garrison were killed.";
    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>%s</title>
            <meta property="og:site_name" content="The Harbour Gazette"></head>
            <body><article><h1>%s</h1><p>%s</p><p>The ministry said that no aircraft had crossed the river.</p></article>
            </body></html>
            """.formatted(TITLE, TITLE, SAID);

    @TempDir
    Path folder;

    private Application application;
    private Browser browser;

    @BeforeEach
    void start() {
        application = Application.start();
        browser = Browser.on(application).expecting(422);
    }

    @AfterEach
    void stop() {
        browser.close();
        application.close();
    }

    @Test
    void pastedPage_becomesASource_byTheKeyboard() {
        var page = browser.tab();
        var visit = new Visit(page);
        visit.setUp();
        page.navigate("/events/new");
        visit.field("Title").fill("Kestrel Ford attack");
        visit.save("Save event");
        var keyboard = new Keyboard(visit);

        keyboard.press("Read an article");
        assertThat(page).hasURL(Pattern.compile(".*/sources/intake\\?event=\\w+"));
        assertThat(visit.field("Web address")).isFocused();
        lookAround(page, visit);
        keyboard.type("Web address", "http://127.0.0.1/");
        page.keyboard().press("Enter");
        assertThat(page.locator("#address-error")).containsText("belongs to a private network");
        assertThat(visit.field("Web address")).hasValue("http://127.0.0.1/");
        browser.assertAccessible(page);
        keyboard.paste("Text", HTML);
        keyboard.press("Read the text");

        assertThat(visit.field("Title")).hasValue(TITLE);
        assertThat(visit.field("Publisher")).hasValue("The Harbour Gazette");
        assertThat(visit.field("Text")).hasValue(Pattern.compile("The Eastern Command said that"));
        assertThat(page.locator("main")).containsText("pasted.html");
        lookAround(page, visit);
        keyboard.press("Save source");

        assertThat(page).hasURL(Pattern.compile(".*/read\\?event=\\w+"));
        assertThat(page.locator("h1")).hasText(TITLE);
        keyboard.follow(TITLE);
        assertThat(page.locator(".attachments a")).hasText("pasted.html");
        browser.assertNoFaults();
    }

    @Test
    void file_becomesASource_withoutScripts() throws IOException {
        new Visit(browser.tab()).setUp();
        var page = browser.tabWithoutScripts();
        var visit = new Visit(page);
        page.navigate("/sources");
        visit.link("Sources").click();
        visit.button("Read an article").click();

        visit.field("Text").fill("kept");
        visit.button("Read the file").click();
        assertThat(page.locator("#file-error")).hasText("Choose a file.");
        assertThat(visit.field("Text")).hasValue("kept");
        visit.field("File").setInputFiles(Files.writeString(folder.resolve("article.txt"), TITLE + "\n\n" + SAID));
        visit.button("Read the file").click();

        assertThat(visit.field("Title")).hasValue(Pattern.compile(TITLE + ".*"));
        visit.button("Save source").click();
        assertThat(page.locator("#publisher-error")).hasText("Name the publisher.");
        visit.field("Publisher").fill("The Harbour Gazette");
        visit.button("Save source").click();
        page.locator("[name=publisherKind]").selectOption("MEDIUM");
        visit.button("Save source").click();

        assertThat(page).hasURL(Pattern.compile(".*/read"));
        visit.link(TITLE).click();
        assertThat(page.locator(".attachments a")).hasText("article.txt");
        browser.assertNoFaults();
    }

    private void lookAround(Page page, Visit visit) {
        for (var look : Look.values()) {
            visit.as(look);
            visit.assertNoSidewaysScrolling();
            browser.assertAccessible(page);
        }
    }
}
