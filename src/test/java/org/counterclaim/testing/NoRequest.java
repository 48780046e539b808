package org.counterclaim.testing;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.List;

/** Lets a test call what asks for the reader's language, though nobody sent a request. */
@Singleton
public class NoRequest {
    private final CurrentVertxRequest current;

    NoRequest(CurrentVertxRequest current) {
        this.current = current;
    }

    /** A reader without a wish. */
    public void inEnglish() {
        current.setCurrent((RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("acceptableLanguages")) {
                        return List.of();
                    }
                    throw new UnsupportedOperationException(method + " in a test without a request");
                }));
    }
}
