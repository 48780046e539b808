package org.counterclaim.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Browser;
import org.counterclaim.testing.Keyboard;
import org.counterclaim.testing.Look;
import org.counterclaim.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding what is recorded in a real browser: with the keyboard alone, without scripts, on a phone, in two scripts. */
class SearchIT {
    private static final String ARABIC = "جنديا";

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
        page.waitForCondition(() -> {
            page.navigate("/search?q=" + ARABIC);
            return hits(page).count() > 0;
        });
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    @Test
    void withTheKeyboardAlone_somethingIsFound_narrowed_widened_andOpened() {
        visit.as(Look.DESK);
        page.navigate("/parties");
        var keyboard = new Keyboard(visit);
        var box = page.locator("#find");
        page.keyboard().press("/");
        assertThat(box).isFocused();
        page.keyboard().press("Escape");
        assertThat(box).not().isFocused();
        page.keyboard().press("Control+/");
        assertThat(box).not().isFocused();

        page.keyboard().press("/");
        page.keyboard().type("soldiers/killed");
        assertThat(box).hasValue("soldiers/killed");
        keyboard.type(box, "soldiers killed");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits mark").first()).isVisible();
        int all = number(page.locator(".summary [role=status]"));

        keyboard.enter(page.locator(".facet a").first());
        assertThat(number(page.locator(".summary [role=status]"))).isLessThan(all);
        assertThat(page.locator(".facet .chosen")).isVisible();
        keyboard.enter(page.locator(".facet .chosen"));
        assertThat(number(page.locator(".summary [role=status]"))).isEqualTo(all);

        var first = hits(page).first().locator(".line a");
        var address = first.getAttribute("href");
        keyboard.enter(first);
        assertThat(page.url()).endsWith(address);
        browser.assertNoFaults();
    }

    @Test
    void slash_isALetter_whereSomethingIsTyped() {
        page.navigate("/events/new");
        var title = visit.field("Title");
        title.focus();
        page.keyboard().type("24/7");
        assertThat(title).hasValue("24/7");
        page.navigate("/search");
        page.locator("h1").evaluate("document.activeElement.blur()");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void withoutScripts_theSameIsFound_narrowed_savedAndDeleted() {
        var tab = browser.tabWithoutScripts();
        var plain = new Visit(tab);
        tab.navigate("/sources");
        plain.field("Find in sources").fill("soldiers");
        plain.field("Find in sources").press("Enter");
        assertThat(tab.locator(".tabs [aria-current]")).containsText("Sources");
        assertThat(tab.locator(".hits .kind").first()).hasText("Source");
        tab.locator(".tabs a").first().click();
        tab.locator(".facet a").first().click();
        assertThat(tab.locator(".facet .chosen")).isVisible();
        tab.locator(".facet .chosen").click();
        assertThat(tab.locator(".facet .chosen")).hasCount(0);

        plain.field("Save this search as").fill("Losses");
        plain.save("Save search");
        assertThat(plain.field("Feed address")).hasValue(Pattern.compile(".*\\.atom\\?key=.*"));
        tab.navigate("/search");
        assertThat(tab.locator(".kept li")).containsText("Losses");
        plain.save("Delete Losses");
        assertThat(tab.locator(".kept li")).hasCount(0);
    }

    @Test
    void everyState_isAccessible_andFitsAPhone() {
        page.navigate("/search?q=soldiers");
        visit.field("Save this search as").fill("ما قيل عن الجنود " + "and a long name ".repeat(5));
        visit.save("Save search");
        browser.assertAccessible(page);
        page.navigate("/search?q=soldiers");
        visit.field("Save this search as").fill("");
        visit.save("Save search");
        assertThat(page.locator("#name-error")).isVisible();
        browser.assertAccessible(page);
        var states = List.of(
                "/search",
                "/search?q=soldiers+killed",
                "/search?q=" + ARABIC + "+soldiers",
                "/search?q=soldiers&kind=claim&order=earliest&language=ar",
                "/search?q=nothingofthekind",
                "/search?q=nothingofthekind&kind=party",
                "/search?q=\"soldiers+whom:x+lang:Klingonish+said:soon+-+a*+party:",
                "/search?q=" + "Unpronounceable".repeat(20),
                "/parties",
                "/sources",
                "/events");
        for (var look : List.of(Look.DESK, Look.PHONE)) {
            visit.as(look);
            for (var state : states) {
                page.navigate(state);
                browser.assertAccessible(page);
                visit.assertNoSidewaysScrolling();
            }
        }
        visit.as(Look.DESK);
    }

    @Test
    void arabic_standsFromTheRight_besideEnglish() {
        page.navigate("/search?q=" + ARABIC + "&kind=claim");
        var words = hits(page).first().locator(".line a");
        assertThat(words.getAttribute("lang")).isEqualTo("ar");
        assertThat(words.evaluate("each => getComputedStyle(each).direction")).isEqualTo("rtl");
        assertThat(words.locator("mark").first()).hasText(ARABIC);
        assertThat(page.locator("#q").evaluate("each => getComputedStyle(each).direction"))
                .isEqualTo("rtl");
        assertThat(page.locator(".summary").evaluate("each => getComputedStyle(each).direction"))
                .isEqualTo("ltr");
    }

    private static Locator hits(Page page) {
        return page.locator(".hits > li");
    }

    private static int number(Locator said) {
        return Integer.parseInt(said.textContent().replaceAll("\\D", ""));
    }
}
