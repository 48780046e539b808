package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchClusterTest {
    private static final Match ALL = new Match.All(List.of(), List.of());

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private volatile int status = 200;
    private HttpServer server;

    private record Settings(Optional<List<URI>> url, String index, Optional<String> user, Optional<String> password)
            implements OpenSearchSettings {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private OpenSearchEngine engine(String path, Optional<String> user) {
        var url = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return new OpenSearchEngine(new Settings(Optional.of(List.of(url)), "drill", user, Optional.of("sécret")));
    }

    @Test
    void userAndPath_areSentWithTheFirstRequest() {
        try (var engine = engine("/search", Optional.of("anna"))) {
            assertThat(engine.serves()).isTrue();
        }
        assertThat(requests).containsExactly("/search/_alias/drill Basic YW5uYTpzw6ljcmV0");
    }

    @Test
    void nothingIsAsked_untilItIsNeeded_norWhoAsks_whereNoUserIsSet() {
        try (var engine = engine("", Optional.empty())) {
            assertThat(requests).isEmpty();
            assertThat(engine.serves()).isTrue();
        }
        assertThat(requests).containsExactly("/_alias/drill null");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 503, 200})
    void whatIsNoAnswer_isToldAsSuch(int code) {
        status = code;
        try (var engine = engine("", Optional.of("anna"))) {
            assertThatThrownBy(() -> engine.find(new Engine.Ask(ALL, Order.RELEVANCE, null, 1, Set.of(), 1)))
                    .isInstanceOf(EngineUnavailable.class);
            if (code > 404 || code == 401 || code == 403) {
                assertThat(engine.serves()).isFalse();
            }
        }
    }

    @Test
    void withoutAnAddress_itIsSaidWhatIsMissing() {
        var settings = new Settings(Optional.empty(), "drill", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new OpenSearchEngine(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("counterclaim.search.opensearch.url");
    }
}
