package org.counterclaim.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Gives back what was typed into a form that could not even be looked at. */
@Singleton
class ReturnedForms {
    private static final Pattern SECRET =
            Pattern.compile("password|repeated|code|secret|token", Pattern.CASE_INSENSITIVE);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TOKEN_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();
    private final Cookies cookies;
    private final String tokenField;

    ReturnedForms(Cookies cookies, @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String tokenField) {
        this.cookies = cookies;
        this.tokenField = tokenField;
    }

    /** One field as it was typed. */
    record Field(String name, String value) {}

    /**
     * A form as it was typed.
     *
     * @param action where it was sent
     * @param fields what it held, secrets left out
     * @param tokenField the name of the field that proves that our own page sends it
     * @param token its value; null where another site may have sent the form, which then cannot be sent again
     */
    record Form(String action, List<Field> fields, String tokenField, String token) {}

    /** The form that a request carries, whether or not somebody has read it yet; null where it carries none. */
    Uni<Form> form(RoutingContext routing) {
        var request = routing.request();
        // A request that was read and then paused does not say that it has ended, and will not end again.
        if (request.isEnded() || request.bytesRead() > 0 || data() != null || !isForm(request)) {
            return Uni.createFrom().item(alreadyRead(routing));
        }
        return Uni.createFrom()
                .<Form>emitter(emitter -> {
                    request.setExpectMultipart(true);
                    request.exceptionHandler(emitter::fail);
                    request.endHandler(end -> emitter.complete(of(request.formAttributes(), routing)));
                    request.resume();
                })
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithNull();
    }

    /** Whether somebody began to read the request's form, and did not come to its end. */
    boolean unreadable(RoutingContext routing) {
        var request = routing.request();
        return request.bytesRead() > 0 && data() == null && isForm(request);
    }

    /** A form of a stated length, which the gate found bearable; browsers always state it. */
    private static boolean isForm(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        return type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getHeader("Content-Length") != null;
    }

    /** The form of a request whose body has been read; null where there was none. */
    Form alreadyRead(RoutingContext routing) {
        var data = data();
        if (data == null) {
            return null;
        }
        var attributes = MultiMap.caseInsensitiveMultiMap();
        for (var name : data) {
            data.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> attributes.add(name, value.getValue()));
        }
        return of(attributes, routing);
    }

    private static FormData data() {
        var request = CurrentRequestManager.get();
        return request == null ? null : request.getFormData();
    }

    private Form of(MultiMap attributes, RoutingContext routing) {
        var fields = new ArrayList<Field>();
        for (var attribute : attributes) {
            if (!SECRET.matcher(attribute.getKey()).find()
                    && !attribute.getKey().equals(tokenField)) {
                fields.add(new Field(attribute.getKey(), attribute.getValue()));
            }
        }
        if (fields.isEmpty()) {
            return null;
        }
        var token = fromOwnPage(routing.request()) ? token(routing) : null;
        return new Form(routing.request().path(), fields, tokenField, token);
    }

    /** Browsers state where a form came from; one that does not say is believed only with an origin of this host. */
    private static boolean fromOwnPage(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.toLowerCase(Locale.ROOT).equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }

    private String token(RoutingContext routing) {
        var cookie = routing.request().getCookie(cookies.name("csrf"));
        if (cookie != null && TOKEN.matcher(cookie.getValue()).matches()) {
            return cookie.getValue();
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        routing.response().addCookie(cookies.create("csrf", token));
        return token;
    }
}
