package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UserPagesTest {
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
    void newRole_countsFromTheNextRequest() {
        var bo = household.joined(anna, Role.READER, "Bo");
        assertThat(bo.get("/users").statusCode()).isEqualTo(403);
        assertThat(household.ask(anna, "Bo", "/role", Role.ADMIN)).isEqualTo(303);
        assertThat(bo.get("/users").statusCode()).isEqualTo(200);
        assertThat(household.ask(anna, "Bo", "/role", Role.READER)).isEqualTo(303);
        assertThat(bo.get("/users").statusCode()).isEqualTo(403);
    }

    @Test
    void deactivation_actsAtTheNextRequestAndActivationUndoesIt() {
        var bo = household.joined(anna, Role.READER, "Bo");
        assertThat(household.ask(anna, "Bo", "/deactivation", Role.READER)).isEqualTo(303);
        assertThat(bo.get("/account").statusCode()).isEqualTo(303);
        assertThat(household.signIn("Bo", PASSWORD).cookie(Browser.SESSION)).isNull();
        assertThat(household.ask(anna, "Bo", "/activation", Role.READER)).isEqualTo(303);
        assertThat(household.signIn("Bo", PASSWORD).cookie(Browser.SESSION)).isNotNull();
    }

    @Test
    void lastActiveAdministrator_cannotGo() {
        household.joined(anna, Role.ADMIN, "Bo");
        assertThat(household.ask(anna, "Bo", "/deactivation", Role.ADMIN)).isEqualTo(303);
        assertThat(household.ask(anna, "Anna", "/deactivation", Role.ADMIN)).isEqualTo(422);
        assertThat(household.ask(anna, "Anna", "/role", Role.EDITOR)).isEqualTo(422);
        assertThat(household.ask(anna, "Bo", "/activation", Role.ADMIN)).isEqualTo(303);
        assertThat(household.ask(anna, "Anna", "/role", Role.EDITOR)).isEqualTo(303);
    }

    @Test
    void staleDecision_changesNothing() {
        household.joined(anna, Role.READER, "Bo");
        var address = household.address(anna, "Bo");
        var version = anna.page(address).selectFirst("input[name=version]").val();
        household.ask(anna, "Bo", "/role", Role.EDITOR);
        var stale = anna.post(address + "/role", "role", "ADMIN", "version", version);
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(database.column("select role from app_user where name = 'Bo'"))
                .containsExactly("EDITOR");
    }

    @Test
    void everyAct_standsInTheHistoryWithoutAWayToRestore() {
        household.joined(anna, Role.READER, "Bo");
        household.ask(anna, "Bo", "/role", Role.EDITOR);
        household.ask(anna, "Bo", "/deactivation", Role.EDITOR);
        var history = anna.page(household.address(anna, "Bo") + "/history");
        assertThat(history.text())
                .contains("Anna deactivated the user", "Anna changed the role", "because", "Invited by Anna");
        assertThat(history.select("main form")).isEmpty();
    }

    @Test
    void history_saysRolesInWords() {
        household.joined(anna, Role.READER, "Bo");
        household.ask(anna, "Bo", "/role", Role.CONTRIBUTOR);
        var history = anna.page(household.address(anna, "Bo") + "/history").select("main");
        assertThat(history.text()).contains("Reader", "Contributor").doesNotContain("READER", "CONTRIBUTOR");
    }

    @Test
    void onlyAdministrators_seeUsers() {
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.EDITOR)) {
            var somebody = household.joined(anna, role, "Some " + role.name());
            assertThat(somebody.get("/users").statusCode()).isEqualTo(403);
            somebody.get("/account");
            assertThat(somebody.post("/users/invitations", "role", "ADMIN").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void pages_showEveryUserOnceInTheOrderOfNames() {
        for (int i = 10; i < 70; i++) {
            database.execute(
                    "insert into app_user (id, version, creator_id, hidden, name, name_key, password_hash, role, active)"
                            + " values (?, 0, 'x', false, ?, ?, 'x', 'READER', true)",
                    (long) i,
                    "U" + i,
                    "u" + i);
        }
        var first = anna.page("/users");
        var second = anna.page("/users" + first.selectFirst("a[rel=next]").attr("href"));
        assertThat(first.select("td a").eachText())
                .hasSize(50)
                .startsWith("Anna", "U10")
                .endsWith("U58");
        assertThat(second.select("td a").eachText())
                .hasSize(11)
                .startsWith("U59")
                .endsWith("U69");
        var back = anna.page("/users" + second.selectFirst("a[rel=prev]").attr("href"));
        assertThat(back.select("td a").eachText())
                .isEqualTo(first.select("td a").eachText());
    }
}
