package org.counterclaim.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A message that survives one redirect, in a cookie: no node keeps it. */
@Named
@RequestScoped
public class Flash {
    private static final int SECONDS = 60;

    private final RoutingContext routing;
    private final Cookies cookies;

    Flash(RoutingContext routing, Cookies cookies) {
        this.routing = routing;
        this.cookies = cookies;
    }

    /** Shows the message on the next page. */
    public void say(String message) {
        routing.response().addCookie(cookie(encode(message)).setMaxAge(SECONDS));
    }

    /** The message of the page before, once; null where there is none. */
    public String message() {
        var cookie = routing.request().getCookie(cookies.name("flash"));
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        routing.response().addCookie(cookie("").setMaxAge(0));
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private Cookie cookie(String value) {
        return cookies.create("flash", value);
    }

    private static String encode(String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message.getBytes(StandardCharsets.UTF_8));
    }
}
