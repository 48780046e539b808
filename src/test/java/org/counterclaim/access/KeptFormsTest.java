package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.OTHER_PASSWORD;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is refused stands in the form again as it was typed, except passwords. */
@QuarkusTest
class KeptFormsTest {
    private static final String TYPED = "“Öl & <Wasser>\"";

    @Inject
    Household household;

    @Inject
    SetupCodes codes;

    private final Browser visitor = new Browser();
    private Browser anna;

    @BeforeEach
    void annaIsThere() {
        household.empty();
        anna = household.anna();
    }

    @Test
    void invitation_keepsRoleAndNote() {
        var note = TYPED + "x".repeat(300);
        anna.get("/users");
        var page = again(anna.post("/users/invitations", "role", "EDITOR", "note", note), 422);
        assertThat(chosen(page)).isEqualTo("EDITOR");
        assertThat(typed(page, "note")).isEqualTo(note);
    }

    @Test
    void longReason_isKeptWithTheRoleForEveryAct() {
        household.joined(anna, Role.READER, "Bo");
        var address = household.address(anna, "Bo");
        var reason = TYPED + "x".repeat(2_000);
        for (var act : List.of("/role", "/deactivation", "/activation")) {
            var page = again(act(address, act, version(address), reason), 422);
            assertThat(chosen(page)).as(act).isEqualTo("CONTRIBUTOR");
            assertThat(typed(page, "reason")).as(act).isEqualTo(reason);
        }
    }

    @Test
    void staleAct_keepsRoleAndReasonAndMayBeSentAgain() {
        household.joined(anna, Role.READER, "Bo");
        var address = household.address(anna, "Bo");
        for (var act : List.of("/role", "/deactivation", "/activation")) {
            household.ask(anna, "Bo", "/role", Role.READER);
            var opened = version(address);
            assertThat(household.ask(anna, "Bo", "/role", Role.EDITOR)).isEqualTo(303);
            var page = again(act(address, act, opened, TYPED), 422);
            assertThat(chosen(page)).as(act).isEqualTo("CONTRIBUTOR");
            assertThat(typed(page, "reason")).as(act).isEqualTo(TYPED);
            assertThat(act(address, act, typed(page, "version"), TYPED).statusCode())
                    .as(act)
                    .isEqualTo(303);
        }
    }

    @Test
    void lastAdministrator_keepsRoleAndReason() {
        var address = household.address(anna, "Anna");
        for (var act : List.of("/role", "/deactivation")) {
            var page = again(act(address, act, version(address), TYPED), 422);
            assertThat(chosen(page)).as(act).isEqualTo("CONTRIBUTOR");
            assertThat(typed(page, "reason")).as(act).isEqualTo(TYPED);
        }
    }

    @Test
    void joining_keepsTheNameWhetherItIsRefusedOrHasToWait() {
        var link = household.link(anna, Role.READER);
        visitor.get(link);
        var odd = again(visitor.post(link, "userName", TYPED, "password", PASSWORD), 422);
        assertThat(typed(odd, "userName")).isEqualTo(TYPED);
        var taken = again(visitor.post(link, "userName", "ANNA", "password", PASSWORD), 422);
        assertThat(typed(taken, "userName")).isEqualTo("ANNA");
        blockThisAddress();
        var waiting = again(visitor.post(link, "userName", "Bo", "password", PASSWORD), 429);
        assertThat(typed(waiting, "userName")).isEqualTo("Bo");
        assertThat(waiting.text()).contains("Please wait", "Please type it once more");
    }

    @Test
    void signingIn_keepsTheNameAndTheWay() {
        visitor.get("/sign-in");
        assertKeptAtSignIn(422);
        blockThisAddress();
        assertKeptAtSignIn(429);
    }

    private void assertKeptAtSignIn(int status) {
        var page = again(visitor.post("/sign-in", "userName", TYPED, "password", PASSWORD, "next", "/parties"), status);
        assertThat(typed(page, "userName")).isEqualTo(TYPED);
        assertThat(typed(page, "next")).isEqualTo("/parties");
    }

    @Test
    void settingUp_keepsCodeAndName() {
        household.empty();
        codes.renew();
        visitor.get("/setup");
        assertKeptAtSetup(422);
        blockThisAddress();
        assertKeptAtSetup(429);
    }

    private void assertKeptAtSetup(int status) {
        var page = again(visitor.post("/setup", "setupCode", TYPED, "userName", "Bo", "password", PASSWORD), status);
        assertThat(typed(page, "setupCode")).isEqualTo(TYPED);
        assertThat(typed(page, "userName")).isEqualTo("Bo");
    }

    @Test
    void passwords_areNeverSentBack() {
        anna.get("/account");
        again(anna.post("/account/password", "password", PASSWORD, "newPassword", OTHER_PASSWORD, "repeated", ""), 422);
    }

    private void blockThisAddress() {
        for (int i = 0; i < 20; i++) {
            new Browser().get("/invitations/guess" + i);
        }
    }

    private Response act(String address, String act, String version, String reason) {
        return anna.post(address + act, "role", "CONTRIBUTOR", "version", version, "reason", reason);
    }

    private String version(String address) {
        return typed(anna.page(address), "version");
    }

    private static Document again(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.asString()).doesNotContain(PASSWORD, OTHER_PASSWORD);
        return Jsoup.parse(response.asString());
    }

    private static String chosen(Document page) {
        return page.select("select[name=role] option[selected]").attr("value");
    }

    private static String typed(Document page, String field) {
        return page.select("input[name=" + field + "]").val();
    }
}
