package org.counterclaim.search;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.OpenSearchProfile;
import org.junit.jupiter.api.Tag;

/** The pages of search, on a cluster. */
@Tag("drill")
@QuarkusTest
@TestProfile(OpenSearchProfile.class)
@AsEditor
class ClusterPagesDrill extends SearchPagesTest {}
