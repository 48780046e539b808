package org.counterclaim.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of an application that began with the example, as its administrator sees them in a real browser. */
class ExampleIT {
    private static Application application;
    private static Browser browser;
    private static Visit visit;
    private static Page page;

    @BeforeAll
    static void startWithTheExample() {
        application = Application.start(Map.of("counterclaim.example", "true"));
        browser = Browser.on(application).expecting(422);
        page = browser.tab();
        visit = new Visit(page);
        visit.setUp();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    @Test
    void everyPage_opensWithoutFaults_fitsAPhone_andEveryKindIsAccessible() {
        var crawl = new Crawl(visit);
        visit.as(Look.PHONE);
        crawl.open(
                () -> {
                    browser.assertAccessible(page);
                    visit.as(Look.DESK);
                    browser.assertAccessible(page);
                    visit.as(Look.PHONE);
                },
                address -> {
                    browser.assertNoFaults();
                    visit.assertNoSidewaysScrolling();
                });
        assertThat(crawl.of("/claims/*")).hasSize(47);
        assertThat(crawl.of("/sources/*")).hasSize(17);
        assertThat(crawl.of("/questions/*")).hasSize(11);
        assertThat(crawl.of("/events/*")).hasSize(4);
        assertThat(crawl.of("/parties/*")).hasSizeGreaterThan(50);
        assertThat(crawl.kinds())
                .contains("/events/*/claims/new", "/events/*/questions/new", "/sources/new", "/sources/*/versions/*")
                .contains("/events/*/edit", "/parties/*/edit", "/sources/*/edit", "/questions/*/edit", "/claims/*/edit")
                .contains("/parties/duplicates", "/parties/new")
                .contains("/claims/*/answers", "/claims/*/history", "/claims/*?change", "/history", "/users");
    }

    @Test
    void refusedForms_areAccessible_andFitAPhone() {
        var event = firstOf("/events", "ol.list a");
        var claim = firstOf(event, "ol.claims .line a");
        var source = firstOf("/sources", "ol.list a");
        var question = firstOf(event + "/questions", "ol.questions a");
        var party = firstOf("/parties", "ol.list a");
        var refusals = List.of(
                new Refusal(event + "/claims/new", "#party", "Nobody known", "Save claim"),
                new Refusal(event + "/claims/new", "#relay-0", "Nobody known", "Save claim"),
                new Refusal("/sources/new", "#publisher", "Nobody known", "Save source"),
                new Refusal(event + "/questions/new", "#question", "", "Save question"),
                new Refusal(event + "/edit", "#title", "", "Save event"),
                new Refusal(party + "/edit", "#name", "", "Save party"),
                new Refusal(party + "/merger", "#into", "Nobody known", "Merge"),
                new Refusal(source + "/edit", "#title", "", "Save source"),
                new Refusal(source + "/versions/new", "#text", "", "Save version"),
                new Refusal(question + "/edit", "#question", "", "Save question"),
                new Refusal(claim + "/edit", "#wording", "", "Save claim"),
                new Refusal(claim + "/answers", ".answer .measured input >> nth=0", "hardly any", "Save answers"));
        for (var refusal : refusals) {
            visit.as(Look.DESK);
            page.navigate(refusal.address());
            page.locator(refusal.field()).fill(refusal.typed());
            visit.save(refusal.button());
            assertThat(page.locator(".problem[role=alert]")).isVisible();
            assertThat(page.locator("[aria-invalid=true]").first()).isFocused();
            browser.assertAccessible(page);
            visit.as(Look.PHONE);
            visit.assertNoSidewaysScrolling();
        }
    }

    /** A form, what is typed into one of its fields, and the button that takes it not. */
    private record Refusal(String address, String field, String typed, String button) {}

    private static String firstOf(String list, String links) {
        page.navigate(list);
        return page.locator(links).first().getAttribute("href");
    }

    @Test
    void arabicWording_runsFromRightToLeft() {
        page.navigate(firstOf("/events", "ol.list a:has-text('Deir ez-Zor strike')"));
        page.locator("ol.claims a[lang=ar]").first().click();
        var original = page.locator("blockquote.wording").first();
        assertThat(original).hasAttribute("lang", "ar");
        assertThat(direction(original)).isEqualTo("rtl");
        var translation = page.locator("blockquote.wording").last();
        assertThat(translation).containsText("Abdulrahman says that more than 90 soldiers were killed");
        assertThat(direction(translation)).isEqualTo("ltr");
        browser.assertNoFaults();
    }

    private static Object direction(Locator words) {
        return words.evaluate("words => getComputedStyle(words).direction");
    }
}
