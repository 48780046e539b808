package org.counterclaim.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How cookies are named and sealed: bound to this host and to TLS, unless plain http was chosen on purpose. */
@Singleton
public class Cookies {
    private final boolean plainHttp;

    Cookies(@ConfigProperty(name = "counterclaim.plain-http-cookies") boolean plainHttp) {
        this.plainHttp = plainHttp;
    }

    /** The name under which a cookie is sent. */
    public String name(String name) {
        return plainHttp ? name : "__Host-" + name;
    }

    /** Whether browsers may send the cookies without TLS. */
    public boolean plainHttp() {
        return plainHttp;
    }

    /** A cookie for the whole host, unseen by scripts and never sent by other sites' forms. */
    public Cookie create(String name, String value) {
        return Cookie.cookie(name(name), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(!plainHttp)
                .setSameSite(CookieSameSite.LAX);
    }
}
