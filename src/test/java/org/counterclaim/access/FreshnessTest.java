package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreshnessTest {

    @ConfigProperty(name = "counterclaim.build")
    String build;

    /** A stamp that Maven did not fill in would be the same for all builds. */
    @Test
    void build_bearsItsTime() {
        assertThat(Instant.parse(build)).isBefore(Instant.now());
    }
}
