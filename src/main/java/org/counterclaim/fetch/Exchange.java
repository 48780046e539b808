package org.counterclaim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;

/**
 * One request over one connection, and its response.
 *
 * <p>It stands on the part of Apache HttpComponents that speaks HTTP and does nothing else: there are no redirects,
 * cookies, proxies, retries or passwords here that would have to be switched off.
 */
final class Exchange implements Closeable {
    private static final Http1Config BOUNDED = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .build();

    private static final String READ_HERE =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5";
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Target target;
    private final Instant at;
    private final Path file;
    private final OutputStream received;
    private final Tape tape;
    private final Connection connection;
    private ClassicHttpResponse response;
    private DigestInputStream content;

    /** Over a connection, which may be within another one; what comes back is kept in the file. */
    Exchange(Target target, Instant at, Socket plain, Socket top, Path file, Allowance allowance) throws IOException {
        this.target = target;
        this.at = at;
        this.file = file;
        this.received = new BufferedOutputStream(Files.newOutputStream(file));
        this.tape = Tape.of(plain, top, received, allowance);
        this.connection = new Connection(tape);
    }

    /** Lets HTTP run over a tape; the usual parser would count no headers, whatever the connection is told. */
    private static final class Connection extends DefaultBHttpClientConnection {
        private Connection(Tape tape) throws IOException {
            super(BOUNDED, null, null, null, null, null, new DefaultHttpResponseParserFactory(BOUNDED));
            bind(tape);
        }
    }

    /** Sends the request, and reads the response up to its content. */
    void ask(String agent) throws IOException, HttpException {
        var request = new BasicClassicHttpRequest("GET", target.path());
        request.setHeader(HttpHeaders.HOST, target.authority());
        request.setHeader(HttpHeaders.USER_AGENT, agent);
        request.setHeader(HttpHeaders.ACCEPT, READ_HERE);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        response = new HttpRequestExecutor().execute(request, connection, HttpCoreContext.create());
        var entity = response.getEntity();
        content = new DigestInputStream(
                entity == null ? InputStream.nullInputStream() : entity.getContent(), Warc.sha256());
    }

    int status() {
        return response.getCode();
    }

    /** A header of the response; empty where there is none. Bytes beyond ASCII are read as UTF-8, as browsers do. */
    String header(String name) {
        var header = response.getFirstHeader(name);
        var value = header == null || header.getValue() == null ? "" : header.getValue();
        return new String(value.getBytes(ISO_8859_1), UTF_8).strip();
    }

    /** Where the server sends to; empty where it does not. */
    String location() {
        return REDIRECTS.contains(status()) ? header(HttpHeaders.LOCATION) : "";
    }

    /** What came, as it is packed; chunks are joined. */
    InputStream content() {
        return content;
    }

    /** What happened, when all of the content is here. */
    Hop finish() throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        received.close();
        return new Hop(
                target,
                tape.getBaseSocket().getInetAddress(),
                at,
                tape.sent(),
                file,
                content.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        connection.close(CloseMode.IMMEDIATE);
        received.close();
    }
}
