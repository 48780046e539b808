package org.counterclaim.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Knows people by the cookie of their session; whose session has ended is a visitor like any other. */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {
    private static final int UNAUTHORIZED = 401;

    private final SessionCookie cookie;
    private final Clock clock;

    SessionMechanism(SessionCookie cookie, Clock clock) {
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        return cookie.read(routing)
                .map(token -> identities
                        .authenticate(new SessionIdentities.Request(token))
                        .invoke(identity -> prolong(routing, identity, token))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithItem(() -> visitor(routing)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** The cookie is sent again as often as the session is written down, so that both end together. */
    private void prolong(RoutingContext routing, SecurityIdentity identity, Secret token) {
        Session session = identity.getAttribute(Session.ATTRIBUTE);
        if (session.unseenAt(clock.instant())) {
            cookie.write(routing, token);
        }
    }

    private SecurityIdentity visitor(RoutingContext routing) {
        cookie.expire(routing);
        return null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionIdentities.Request.class);
    }
}
