package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.TestClock;

/** People who use the application, each in a browser of their own; every one came in by the pages. */
@Singleton
class Household {
    static final String PASSWORD = "lantern orbit maple 77";
    static final String OTHER_PASSWORD = "violet harbour tuning 12";

    private static final Pattern LINK = Pattern.compile("/invitations/[\\w-]{43}");

    private final Database database;
    private final SetupCodes codes;
    private final TestClock clock;

    Household(Database database, SetupCodes codes, TestClock clock) {
        this.database = database;
        this.codes = codes;
        this.clock = clock;
    }

    /** Nobody is there yet, and time runs. */
    void empty() {
        clock.run();
        database.empty();
    }

    /** Anna, the first user. */
    Browser anna() {
        var browser = new Browser();
        browser.get("/setup");
        var done = browser.post("/setup", "setupCode", codes.renew(), "userName", "Anna", "password", PASSWORD);
        assertThat(done.statusCode()).isEqualTo(303);
        return browser;
    }

    /** The path of a fresh invitation. */
    String link(Browser admin, Role role) {
        admin.get("/users");
        var page = admin.post("/users/invitations", "role", role.name(), "note", "")
                .asString();
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Somebody who followed an invitation. */
    Browser joined(Browser admin, Role role, String name) {
        var link = link(admin, role);
        var browser = new Browser();
        browser.get(link);
        var done = browser.post(link, "userName", name, "password", PASSWORD);
        assertThat(done.statusCode()).isEqualTo(303);
        return browser;
    }

    /** The address of a user's page. */
    String address(Browser admin, String name) {
        return admin.page("/users")
                .selectFirst("td a:containsOwn(%s)".formatted(name))
                .attr("href");
    }

    /** Asks something of a user, as the buttons of their page do. */
    int ask(Browser admin, String name, String action, Role role) {
        var address = address(admin, name);
        var version = admin.page(address).selectFirst("input[name=version]").val();
        return admin.post(address + action, "role", role.name(), "version", version, "reason", "because")
                .statusCode();
    }

    /** Signs in on a new browser, or tries to. */
    Browser signIn(String name, String password) {
        var browser = new Browser();
        browser.get("/sign-in");
        browser.post("/sign-in", "userName", name, "password", password);
        return browser;
    }
}
