package org.counterclaim.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.counterclaim.web.Cookies;

/** Where this request's sender comes in and goes out: {@code inject:entrance} in templates. */
@Named
@RequestScoped
public class Entrance {
    private static final int LONGEST_AGENT = 300;

    /** Where browsers keep sealed cookies without TLS. */
    private static final Pattern OWN_HOST = Pattern.compile("(.+\\.)?localhost|127(\\.\\d+){3}|\\[?::1]?");

    private final RoutingContext routing;
    private final SecurityIdentity identity;
    private final SessionCookie cookie;
    private final Cookies cookies;
    private final Sessions sessions;
    private final Attempts attempts;

    Entrance(
            RoutingContext routing,
            SecurityIdentity identity,
            SessionCookie cookie,
            Cookies cookies,
            Sessions sessions,
            Attempts attempts) {
        this.routing = routing;
        this.identity = identity;
        this.cookie = cookie;
        this.cookies = cookies;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /** Whether the browser will drop the cookies without a word, so that nobody can sign in. */
    public boolean dropsCookies() {
        var request = routing.request();
        return !cookies.plainHttp()
                && !request.scheme().equals("https")
                && !OWN_HOST.matcher(request.authority().host()).matches();
    }

    /** The session of this request; whoever is known by other means than a session has to sign in. */
    Session session() {
        return sessionIfAny().orElseThrow(UnauthorizedException::new);
    }

    private Optional<Session> sessionIfAny() {
        return Optional.ofNullable(identity.getAttribute(Session.ATTRIBUTE));
    }

    /**
     * Lets somebody try a secret; one that finds nothing counts as a failure.
     *
     * @throws Throttled where too many have failed from this address before
     */
    <T> Optional<T> attempt(Supplier<Optional<T>> check) {
        return attempt(Attempts.Key.of(address()), check);
    }

    /**
     * Lets somebody try the password of an account.
     *
     * @throws Throttled where too many have failed for this account or from this address before
     */
    <T> Optional<T> attempt(String userName, Supplier<Optional<T>> check) {
        return attempt(Attempts.Key.of(address(), userName), check);
    }

    private <T> Optional<T> attempt(List<Attempts.Key> keys, Supplier<Optional<T>> check) {
        attempts.begin(keys);
        var found = look(keys, check);
        if (found.isPresent()) {
            attempts.succeed(keys);
        }
        return found;
    }

    /** A secret that nobody had time to look at was not wrong. */
    private <T> Optional<T> look(List<Attempts.Key> keys, Supplier<Optional<T>> check) {
        try {
            return check.get();
        } catch (Throttled busy) {
            attempts.takeBack(keys);
            throw busy;
        }
    }

    /**
     * Signs somebody in and says whether that was still possible; whoever was signed in here before is not any more.
     */
    boolean admit(User user) {
        var before = sessionIfAny();
        var token = sessions.begin(user, address(), agent());
        token.ifPresent(secret -> {
            before.ifPresent(this::end);
            cookie.write(routing, secret);
        });
        return token.isPresent();
    }

    /** Signs out. */
    void leave() {
        sessionIfAny().ifPresent(this::end);
        cookie.expire(routing);
    }

    private void end(Session session) {
        sessions.end(session.user(), session.id());
    }

    private String address() {
        var remote = routing.request().remoteAddress();
        return remote.hostAddress() == null ? String.valueOf(remote.host()) : remote.hostAddress();
    }

    private String agent() {
        var agent = routing.request().getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
    }
}
