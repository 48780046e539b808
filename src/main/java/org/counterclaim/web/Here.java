package org.counterclaim.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where the reader is, for navigation to mark: {@code inject:here} in templates. */
@Named
@RequestScoped
public class Here {
    private final RoutingContext routing;

    Here(RoutingContext routing) {
        this.routing = routing;
    }

    /** Whether this page stands at or below a path. */
    public boolean under(String path) {
        var here = routing.request().path();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether this is the page of a path. */
    public boolean at(String path) {
        return routing.request().path().equals(path);
    }
}
