package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Forms;
import org.junit.jupiter.api.Test;

/** While there is no index, search says so, and a node takes no requests. */
@QuarkusTest
@AsEditor
class UnavailableSearchTest {

    @Inject
    LocalIndex index;

    @Test
    void withoutAnIndex_thePageSaysSo() throws IOException {
        index.close(null);
        var answer = given().get("/search?q=bridge");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Forms.page(answer).select(".problem").text()).contains("not ready");
        assertThat(given().get("/search").statusCode()).isEqualTo(200);
        assertThat(given().get("/search/suggestions?q=bri").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);

        index.catchUp();
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}
