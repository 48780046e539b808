package org.counterclaim.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Optional;

/** Who may take a route: the least that is asked of them. */
enum Rule {
    EVERYBODY,
    SIGNED_IN,
    READER,
    CONTRIBUTOR,
    EDITOR,
    ADMIN;

    /** What a method says itself; nothing where it says nothing, several things, or what is not known here. */
    static Optional<Rule> statedOn(Method method) {
        var stated = new ArrayList<Rule>();
        if (method.isAnnotationPresent(PermitAll.class)) {
            stated.add(EVERYBODY);
        }
        if (method.isAnnotationPresent(Authenticated.class)) {
            stated.add(SIGNED_IN);
        }
        var roles = method.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            for (var role : roles.value()) {
                stated.add(valueOf(role));
            }
        }
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    boolean admits(Sender sender, boolean publicRead) {
        if (sender == Sender.VISITOR) {
            return this == EVERYBODY || this == READER && publicRead;
        }
        return compareTo(SIGNED_IN) <= 0 || sender.role().compareTo(Role.valueOf(name())) >= 0;
    }
}
