package org.counterclaim.search;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** The connections to a cluster; whatever is asked of it is answered within seconds, or not at all. */
final class OpenSearchCluster implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    /** Whoever only asks whether there is a cluster, as a readiness check does, has less patience. */
    private static final Timeout SIGN = Timeout.ofSeconds(3);

    private static final int CONNECTIONS = 32;
    private static final int BAD_REQUEST = 400;

    /** Something that is asked of a cluster. */
    interface Call<T> {
        T of(OpenSearchClient client) throws IOException;
    }

    private final OpenSearchTransport transport;
    private final OpenSearchClient client;

    OpenSearchCluster(OpenSearchSettings settings) {
        var nodes = settings.url()
                .orElseThrow(() -> new IllegalStateException("counterclaim.search.opensearch.url is not set"));
        transport = ApacheHttpClient5TransportBuilder.builder(
                        nodes.stream().map(HttpHost::create).toArray(HttpHost[]::new))
                .setPathPrefix(prefix(nodes))
                .setMapper(new JacksonJsonpMapper())
                .setDefaultHeaders(credentials(settings))
                .setRequestConfigCallback(
                        request -> request.setConnectionRequestTimeout(CONNECT).setResponseTimeout(ANSWER))
                .setHttpClientConfigCallback(OpenSearchCluster::connections)
                .build();
        client = new OpenSearchClient(transport);
    }

    /** Asks; whatever keeps a cluster from answering is one exception. */
    <T> T ask(Call<T> call) {
        return ask(client, call);
    }

    /** Asks what any cluster answers in no time. */
    <T> T askShortly(Call<T> call) {
        var limits = RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT)
                .setResponseTimeout(SIGN)
                .build();
        var options = ApacheHttpClient5Options.DEFAULT.toBuilder().setRequestConfig(limits);
        return ask(client.withTransportOptions(options.build()), call);
    }

    private static <T> T ask(OpenSearchClient client, Call<T> call) {
        try {
            return call.of(client);
        } catch (OpenSearchException refused) {
            if (refused.status() == BAD_REQUEST) {
                throw refused;
            }
            throw new EngineUnavailable("the cluster refuses: " + refused.getMessage(), refused);
        } catch (IOException | RuntimeException silent) {
            // The client wraps what it cannot read, as when something else answers at that address.
            throw new EngineUnavailable("the cluster does not answer: " + silent.getMessage(), silent);
        }
    }

    private static HttpAsyncClientBuilder connections(HttpAsyncClientBuilder builder) {
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT)
                .setSocketTimeout(ANSWER)
                .build();
        return builder.setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connection)
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .useSystemProperties()
                .build());
    }

    private static String prefix(List<URI> nodes) {
        var path = nodes.get(0).getPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static Header[] credentials(OpenSearchSettings settings) {
        if (settings.user().isEmpty()) {
            return new Header[0];
        }
        var pair = settings.user().get() + ":" + settings.password().orElse("");
        var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + encoded)};
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException broken) {
            throw new EngineUnavailable("the cluster cannot be left", broken);
        }
    }
}
