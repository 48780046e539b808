package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationPagesTest {
    @Inject
    Household household;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final Browser bo = new Browser();
    private Browser anna;

    @BeforeEach
    void annaIsThere() {
        household.empty();
        anna = household.anna();
    }

    @AfterEach
    void timeRuns() {
        clock.run();
    }

    @Test
    void invitation_makesOneUserWithItsRole() {
        var link = household.link(anna, Role.EDITOR);
        assertThat(join(link, "Bo")).isEqualTo(303);
        assertThat(bo.get("/account").asString()).contains("Bo", "Editor");
        assertThat(join(link, "Cy")).isEqualTo(404);
        assertThat(database.column("select name from app_user order by name")).containsExactly("Anna", "Bo");
    }

    @Test
    void invitation_isKeptAsAHashOnly() {
        var link = household.link(anna, Role.READER);
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(database.column("select token_hash from invitation")).containsExactly(new Secret(token).hash());
    }

    @Test
    void invitation_endsAfterAWeek() {
        var link = household.link(anna, Role.READER);
        clock.pass(Duration.ofDays(8));
        assertThat(bo.get(link).statusCode()).isEqualTo(404);
        assertThat(bo.get(link).asString()).contains("Ask for a new one");
    }

    @Test
    void revokedInvitation_isClosed() {
        var link = household.link(anna, Role.READER);
        var button = anna.page("/users").selectFirst("form[action$=/revocation]");
        anna.post(button.attr("action"));
        assertThat(bo.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void invitationsOfADeactivatedAdministrator_areClosed() {
        var cy = household.joined(anna, Role.ADMIN, "Cy");
        var link = household.link(cy, Role.ADMIN);
        household.ask(anna, "Cy", "/deactivation", Role.ADMIN);
        assertThat(bo.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void invitationThatOutlivesTheRightToInvite_isClosed() {
        for (var lost : List.of("role = 'EDITOR'", "active = false")) {
            household.joined(anna, Role.ADMIN, "Cy " + lost.substring(0, 4));
            var link = household.link(household.signIn("Cy " + lost.substring(0, 4), PASSWORD), Role.ADMIN);
            bo.get(link);
            database.execute("update app_user set " + lost + " where name like 'Cy%'");
            var late = bo.post(link, "userName", "Bo", "password", PASSWORD);
            assertThat(late.statusCode()).as(lost).isEqualTo(404);
            assertThat(bo.get(link).statusCode()).as(lost).isEqualTo(404);
        }
        assertThat(database.column("select name from app_user where name = 'Bo'"))
                .isEmpty();
    }

    @Test
    void takenName_isRefusedAndTheInvitationStaysOpen() {
        var link = household.link(anna, Role.READER);
        assertThat(join(link, "ANNA")).isEqualTo(422);
        assertThat(join(link, "Bo")).isEqualTo(303);
    }

    @Test
    void guessedLinks_areSlowedDown() {
        for (int i = 0; i < 20; i++) {
            assertThat(bo.get("/invitations/guess" + i).statusCode()).isEqualTo(404);
        }
        var blocked = bo.get("/invitations/guess");
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.header("Retry-After")).isNotNull();
    }

    private int join(String link, String name) {
        bo.get(link);
        return bo.post(link, "userName", name, "password", PASSWORD).statusCode();
    }
}
