package org.counterclaim.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.Stream;

/** Visitors may read what is not hidden, and no more than that. */
@QuarkusTest
@TestProfile(PublicReadTest.Open.class)
class PublicRouteWalkTest extends RouteWalk {

    static Stream<Sender> senders() {
        return Stream.of(Sender.VISITOR);
    }

    @Override
    boolean publicRead() {
        return true;
    }
}
