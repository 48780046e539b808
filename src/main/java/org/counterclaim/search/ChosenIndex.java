package org.counterclaim.search;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides which index this application keeps. */
class ChosenIndex {

    @Produces
    @Singleton
    KeptIndex index(
            @ConfigProperty(name = "counterclaim.search.engine") String engine,
            Instance<LocalIndex> local,
            Instance<ClusterIndex> cluster) {
        return switch (engine) {
            case "lucene" -> local.get();
            case "opensearch" -> cluster.get();
            default ->
                throw new IllegalStateException(
                        "counterclaim.search.engine is \"" + engine + "\"; it can be lucene or opensearch");
        };
    }
}
