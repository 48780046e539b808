package org.counterclaim.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** Pages that fail on purpose. */
@Path("/testing")
public class Faults {
    static final String SECRET = "jdbc:secret";

    @GET
    @PermitAll
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @PermitAll
    @Path("/status/{status}")
    public String status(int status) {
        throw new WebApplicationException(status);
    }

    @GET
    @PermitAll
    @Path("/refusal")
    public String refusal(@RestQuery String message) {
        throw new BadRequestException(message);
    }

    @GET
    @PermitAll
    @Path("/patience")
    public String patience() {
        throw new WebApplicationException(
                Response.status(429).header("Retry-After", "7").build());
    }

    @GET
    @PermitAll
    @Path("/throttled")
    public Response throttled() {
        return Response.status(429).entity("Wait").build();
    }
}
