package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import org.counterclaim.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntranceTest {
    @Inject
    Household household;

    @Inject
    Attempts attempts;

    @Inject
    Database database;

    @BeforeEach
    void nobody() {
        household.empty();
    }

    @Test
    void secretThatNobodyHadTimeToLookAt_isNotCountedAsWrong() {
        var entrance = new Entrance(routing(), null, null, null, null, attempts);
        assertThatThrownBy(() -> entrance.attempt("Anna", () -> {
                    throw new Throttled(Duration.ofSeconds(10));
                }))
                .isInstanceOf(Throttled.class);
        assertThat(database.column("select failures from sign_in_attempt")).containsExactly(0, 0, 0);
        entrance.attempt("Anna", Optional::empty);
        assertThat(database.column("select failures from sign_in_attempt")).containsExactly(1, 1, 1);
    }

    /** A request of which nothing but its address is known. */
    private static RoutingContext routing() {
        var remote = SocketAddress.inetSocketAddress(40_000, "192.0.2.1");
        var request = stub(HttpServerRequest.class, remote);
        return stub(RoutingContext.class, request);
    }

    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
    }
}
