package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublicReadTest.Open.class)
class PublicReadTest {
    @Inject
    Household household;

    private final Browser visitor = new Browser();

    /** Visitors may read, and whoever started the server chose the code. */
    public static class Open implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("counterclaim.public-read", "true", "counterclaim.setup-code", "open sesame");
        }
    }

    @BeforeEach
    void nobody() {
        household.empty();
    }

    @Test
    void visitors_readAndNoMore() {
        assertThat(visitor.get("/events").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/users").header("Location")).startsWith("/sign-in");
        assertThat(visitor.get("/account").header("Location")).startsWith("/sign-in");
        visitor.get("/setup");
        assertThat(visitor.post("/events", "title", "Strike").statusCode()).isEqualTo(401);
    }

    @Test
    void presetCode_setsUp() {
        visitor.get("/setup");
        var fields = new String[] {"userName", "Anna", "password", Household.PASSWORD, "setupCode", "open sesam"};
        assertThat(visitor.post("/setup", fields).statusCode()).isEqualTo(422);
        fields[5] = "open sesame";
        assertThat(visitor.post("/setup", fields).statusCode()).isEqualTo(303);
    }
}
