package org.counterclaim.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before every route, static files included: security headers on every answer, one spelling for one address, and
 * a page where the platform would answer with nothing.
 */
@Singleton
class Gate {
    private static final int FIRST = 10_000;
    private static final int AFTER_ALL_ROUTES = 1_000_000;
    private static final long LINGER_MILLIS = 10_000;

    /**
     * Addresses are plain: an encoded, doubled, dotted, parameterised or trailing part of a path is nobody's. Read part
     * by part, because a pattern for all parts calls itself once for each.
     */
    private static final Pattern PLAIN_PART = Pattern.compile("/[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*+");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final ErrorPages pages;
    private final long bodyLimit;

    Gate(ErrorPages pages, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.pages = pages;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    /** Otherwise the platform answers a malformed address before anybody else: with nothing, and without headers. */
    static void takeMalformedAddresses(@Observes @Initialized(ApplicationScoped.class) Object beforeTheServer) {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void stand(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    void answerWhatNobodyAnswers(@Observes Router router) {
        router.route().order(AFTER_ALL_ROUTES).handler(routing -> refuse(routing, 404));
        router.errorHandler(400, routing -> refuse(routing, 400));
        router.errorHandler(404, routing -> refuse(routing, 404));
        router.errorHandler(413, routing -> refuse(routing, 413));
    }

    private void admit(RoutingContext routing) {
        var request = routing.request();
        setHeaders(routing);
        if (malformed(request.uri())) {
            refuse(routing, 400);
        } else if (!plain(request.path())) {
            refuse(routing, 404);
        } else if (lengthOf(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > bodyLimit) {
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(routing, 413);
            linger(routing);
        } else {
            routing.next();
        }
    }

    private void refuse(RoutingContext routing, int status) {
        if (routing.response().ended()) {
            return;
        }
        setHeaders(routing);
        routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(pages.bare(
                        status,
                        routing.request().method() + " " + routing.request().path()));
    }

    /** Goes on reading for a while: a client whose sending is cut off never sees the answer. */
    private static void linger(RoutingContext routing) {
        var request = routing.request();
        request.resume();
        routing.vertx().setTimer(LINGER_MILLIS, end -> request.connection().close());
    }

    private static void setHeaders(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        HEADERS.forEach(response::putHeader);
        if ("https".equals(routing.request().scheme())) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean malformed(String address) {
        try {
            new URI(address);
            return false;
        } catch (URISyntaxException unreadable) {
            return true;
        }
    }

    private static boolean plain(String path) {
        var parts = PLAIN_PART.matcher(path);
        int read = 0;
        while (read < path.length() && parts.region(read, path.length()).lookingAt()) {
            read = parts.end();
        }
        return read == path.length() || path.equals("/");
    }

    private static long lengthOf(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
