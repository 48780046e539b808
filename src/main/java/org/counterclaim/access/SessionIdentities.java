package org.counterclaim.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.counterclaim.history.Author;

/** Turns the token of a session into whom it stands for. */
@Singleton
class SessionIdentities implements IdentityProvider<SessionIdentities.Request> {
    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Somebody shows the token of a session. */
    static final class Request extends BaseAuthenticationRequest {
        private final Secret token;

        Request(Secret token) {
            this.token = token;
        }
    }

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.identify(request.token)
                .map(SessionIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Session session) {
        var user = session.user();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name()))
                .addRoles(user.role().included())
                .addAttribute(Author.ATTRIBUTE, user.author())
                .addAttribute(Session.ATTRIBUTE, session)
                .build();
    }
}
