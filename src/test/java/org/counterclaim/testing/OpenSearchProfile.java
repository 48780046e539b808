package org.counterclaim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * The application on a search index in a real cluster; long transactions end soon, unless they are meant to be long.
 */
public class OpenSearchProfile implements QuarkusTestProfile {
    /** How long transactions usually may take here. */
    public static final int SECONDS = 15;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "counterclaim.search.engine",
                "opensearch",
                "quarkus.transaction-manager.default-transaction-timeout",
                SECONDS + "s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Cluster.class));
    }

    /** The cluster, which ends with the last test on it. */
    public static class Cluster implements QuarkusTestResourceLifecycleManager {
        private OpenSearchServer server;

        @Override
        public Map<String, String> start() {
            server = OpenSearchServer.start();
            return Map.of("counterclaim.search.opensearch.url", server.address().toString());
        }

        @Override
        public void stop() {
            if (server != null) {
                server.close();
            }
        }
    }
}
