package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErrorPageIT {
    private static Application application;

    @BeforeAll
    static void start() {
        application = Application.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void errorPage_isAccessible_inLightAndDark() {
        try (var browser = Browser.on(application).expecting(404)) {
            var page = browser.tab();
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate("/nothing/here");
                assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing at this address");
                browser.assertAccessible(page);
            }
            browser.assertNoFaults();
        }
    }

    @Test
    void faultsOfAPage_areNoticed() {
        try (var browser = Browser.on(application).expecting(404)) {
            var page = browser.tab();
            page.navigate("/nothing/here");
            page.evaluate("document.body.setAttribute('style', 'color: red')");
            page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://elsewhere.invalid/x.png'}))");
            page.waitForCondition(() -> noticed(browser, "style") && noticed(browser, "elsewhere"));
        }
    }

    private static boolean noticed(Browser browser, String word) {
        try {
            browser.assertNoFaults();
            return false;
        } catch (AssertionError faults) {
            return faults.getMessage().contains(word);
        }
    }
}
