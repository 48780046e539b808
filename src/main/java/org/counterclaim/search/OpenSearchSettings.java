package org.counterclaim.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where a cluster is, and how it is entered; says nothing where the index lies in the data folder of a node. */
@ConfigMapping(prefix = "counterclaim.search.opensearch")
interface OpenSearchSettings {

    /** The nodes of one cluster: when one is not reached, the next is asked. */
    Optional<List<URI>> url();

    /** What its index is called, for several applications in one cluster. */
    @WithDefault("counterclaim")
    String index();

    Optional<String> user();

    Optional<String> password();
}
