package org.counterclaim.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.counterclaim.web.Cookies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries the token of a session. */
@Singleton
class SessionCookie {
    private static final String NAME = "session";

    private final Cookies cookies;
    private final Duration idle;

    SessionCookie(Cookies cookies, @ConfigProperty(name = "counterclaim.session-idle") Duration idle) {
        this.cookies = cookies;
        this.idle = idle;
    }

    Optional<Secret> read(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(cookies.name(NAME)))
                .map(cookie -> new Secret(cookie.getValue()));
    }

    /** Lives as long as the session would without being used. */
    void write(RoutingContext routing, Secret token) {
        routing.response().addCookie(cookies.create(NAME, token.text()).setMaxAge(idle.toSeconds()));
    }

    void expire(RoutingContext routing) {
        routing.response().addCookie(cookies.create(NAME, "").setMaxAge(0));
    }
}
