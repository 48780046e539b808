package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.OTHER_PASSWORD;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {
    @Inject
    Household household;

    @Inject
    Database database;

    private Browser anna;

    @BeforeEach
    void annaIsThere() {
        household.empty();
        anna = household.anna();
    }

    @Test
    void newPassword_endsEveryOtherSession() {
        var elsewhere = household.signIn("Anna", PASSWORD);
        assertThat(change(PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(open(anna)).isEqualTo(200);
        assertThat(open(elsewhere)).isEqualTo(303);
        assertThat(open(household.signIn("Anna", PASSWORD))).isEqualTo(303);
        assertThat(open(household.signIn("Anna", OTHER_PASSWORD))).isEqualTo(200);
        assertThat(database.column("select action from change order by sequence"))
                .containsExactly("CREATED", "PASSWORD_CHANGED");
    }

    @Test
    void wrongCurrentPassword_changesNothing() {
        var refused = change("wrong", OTHER_PASSWORD, OTHER_PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This is not your password").doesNotContain(OTHER_PASSWORD);
        assertThat(open(household.signIn("Anna", PASSWORD))).isEqualTo(200);
    }

    @Test
    void differingOrWeakNewPasswords_areRefused() {
        assertThat(change(PASSWORD, OTHER_PASSWORD, PASSWORD).asString()).contains("two new passwords differ");
        assertThat(change(PASSWORD, "annaannaanna", "annaannaanna").asString()).contains("easy to guess");
        assertThat(database.column("select action from change")).containsExactly("CREATED");
    }

    @Test
    void guessingTheCurrentPassword_isSlowedDown() {
        for (int i = 0; i < 5; i++) {
            change("wrong", OTHER_PASSWORD, OTHER_PASSWORD);
        }
        assertThat(change(PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void otherSession_canBeEnded() {
        var elsewhere = household.signIn("Anna", PASSWORD);
        var button = anna.page("/account").selectFirst("form[action^=/account/sessions/]");
        assertThat(anna.post(button.attr("action")).statusCode()).isEqualTo(303);
        assertThat(open(elsewhere)).isEqualTo(303);
        assertThat(open(anna)).isEqualTo(200);
    }

    @Test
    void allOtherSessions_canBeEndedAtOnce() {
        var second = household.signIn("Anna", PASSWORD);
        var third = household.signIn("Anna", PASSWORD);
        anna.get("/account");
        anna.post("/account/endings");
        assertThat(open(second)).isEqualTo(303);
        assertThat(open(third)).isEqualTo(303);
        assertThat(open(anna)).isEqualTo(200);
    }

    @Test
    void sessionOfSomebodyElse_cannotBeEnded() {
        var bo = household.joined(anna, Role.READER, "Bo");
        var annas = database.column("select id from session order by id").get(0);
        bo.get("/account");
        bo.post("/account/sessions/" + annas + "/ending");
        assertThat(open(anna)).isEqualTo(200);
    }

    private Response change(String current, String next, String repeated) {
        anna.get("/account");
        return anna.post("/account/password", "password", current, "newPassword", next, "repeated", repeated);
    }

    private static int open(Browser browser) {
        return browser.get("/account").statusCode();
    }
}
