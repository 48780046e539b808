package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.Forms;
import org.junit.jupiter.api.Test;

/** An operator does not want this server to open pages of the web. */
@QuarkusTest
@TestProfile(FetchingOffTest.Off.class)
class FetchingOffTest {

    public static final class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("counterclaim.fetch.enabled", "false");
        }
    }

    @Test
    @AsContributor
    void addresses_areNotAskedFor_andTheReasonIsSaid() {
        var page = Forms.page(given().get("/sources/intake"));

        assertThat(page.select("[name=address]")).isEmpty();
        assertThat(page.select("main").text()).contains("its operator has switched that off");
        assertThat(page.select("[name=file], [name=text]")).hasSize(2);
    }
}
