package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.counterclaim.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupPagesTest {
    @Inject
    Household household;

    @Inject
    SetupCodes codes;

    @Inject
    Database database;

    private final Browser browser = new Browser();

    @BeforeEach
    void nobody() {
        household.empty();
    }

    @Test
    void withoutUsers_signInLeadsToSetup() {
        assertThat(browser.get("/account").header("Location")).startsWith("/sign-in");
        assertThat(browser.get("/sign-in").header("Location")).isEqualTo("/setup");
    }

    @Test
    void rightCode_makesTheFirstAdministratorAndSignsThemIn() {
        var anna = household.anna();
        assertThat(anna.get("/users").statusCode()).isEqualTo(200);
        assertThat(database.column("select action from change")).containsExactly("CREATED");
    }

    @Test
    void code_mayBeTypedInLowerCaseWithoutHyphens() {
        var code = codes.renew().replace("-", "").toLowerCase().replace('0', 'o');
        assertThat(setUp(code, "Anna", PASSWORD)).isEqualTo(303);
    }

    @Test
    void afterSetup_thePageIsGone() {
        browser.get("/setup");
        var code = codes.renew();
        household.anna();
        assertThat(browser.get("/setup").statusCode()).isEqualTo(404);
        assertThat(browser.post("/setup", "setupCode", code, "userName", "Eve", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(404);
        assertThat(database.column("select hash from setup_code")).isEmpty();
    }

    @Test
    void wrongCode_isRefusedAndNothingTypedIsLost() {
        codes.renew();
        browser.get("/setup");
        var refused = browser.post(
                "/setup", "setupCode", "0000-0000", "userName", "Ånna", "password", PASSWORD, "example", "yes");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains(
                        "This is not the code", "value=\"Ånna\"", "0000-0000", "name=\"example\" value=\"yes\" checked")
                .doesNotContain(PASSWORD);
        assertThat(database.column("select name from app_user")).isEmpty();
    }

    @Test
    void tickedExample_isLoaded_andOnlyThen() {
        var code = codes.renew();
        browser.get("/setup");
        var answer =
                browser.post("/setup", "setupCode", code, "userName", "Anna", "password", PASSWORD, "example", "yes");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(database.column("select title from event")).contains("Deir ez-Zor strike");
        assertThat(database.column("select distinct author_name from change"))
                .containsExactlyInAnyOrder("Anna", "Example");
    }

    @Test
    void olderCode_countsNoMore() {
        var older = codes.renew();
        codes.renew();
        assertThat(setUp(older, "Anna", PASSWORD)).isEqualTo(422);
    }

    @Test
    void wrongCodes_areSlowedDown() {
        var code = codes.renew();
        for (int i = 0; i < 20; i++) {
            assertThat(setUp("wrong", "Anna", PASSWORD)).isEqualTo(422);
        }
        assertThat(setUp(code, "Anna", PASSWORD)).isEqualTo(429);
    }

    @Test
    void weakPasswords_areRefused() {
        for (var weak : List.of("short", "password1234", "annaannaanna", "counterclaim", "aaaaaaaaaaaaaaaa")) {
            assertThat(setUp(codes.renew(), "Anna", weak)).as(weak).isEqualTo(422);
        }
        assertThat(setUp(codes.renew(), "Anna", "x".repeat(201))).isEqualTo(422);
    }

    @Test
    void oddUserNames_areRefused() {
        for (var odd : List.of("A", "-anna", "an<b>na", "anna/eve", "a".repeat(61))) {
            assertThat(setUp(codes.renew(), odd, PASSWORD)).as(odd).isEqualTo(422);
        }
        assertThat(setUp(codes.renew(), "Анна О.", PASSWORD)).isEqualTo(303);
    }

    @Test
    void ofTwoAtOnce_oneWins() throws Exception {
        var code = codes.renew();
        Callable<Integer> setUp = () -> {
            var somebody = new Browser();
            somebody.get("/setup");
            return somebody.post("/setup", "setupCode", code, "userName", "Anna", "password", PASSWORD)
                    .statusCode();
        };
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = pool.invokeAll(List.of(setUp, setUp, setUp, setUp));
            int won = 0;
            for (var answer : answers) {
                won += answer.get() == 303 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(database.column("select name from app_user")).hasSize(1);
    }

    private int setUp(String code, String name, String password) {
        browser.get("/setup");
        return browser.post("/setup", "setupCode", code, "userName", name, "password", password)
                .statusCode();
    }
}
