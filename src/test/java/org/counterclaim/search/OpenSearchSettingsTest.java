package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenSearchSettingsTest {
    private static final String PREFIX = "counterclaim.search.opensearch.";

    @Test
    void nothingHasToBeSet() {
        var settings = settings(Map.of());

        assertThat(settings.url()).isEmpty();
        assertThat(settings.index()).isEqualTo("counterclaim");
        assertThat(settings.user()).isEmpty();
        assertThat(settings.password()).isEmpty();
    }

    @Test
    void everythingIsRead_underItsName() {
        var settings = settings(Map.of(
                PREFIX + "url", "https://one:9200,https://two:9200",
                PREFIX + "index", "other",
                PREFIX + "user", "anna",
                PREFIX + "password", "secret"));

        assertThat(settings.url()).contains(List.of(URI.create("https://one:9200"), URI.create("https://two:9200")));
        assertThat(settings.index()).isEqualTo("other");
        assertThat(settings.user()).contains("anna");
        assertThat(settings.password()).contains("secret");
    }

    private static OpenSearchSettings settings(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(OpenSearchSettings.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(OpenSearchSettings.class);
    }
}
