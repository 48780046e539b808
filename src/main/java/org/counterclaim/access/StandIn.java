package org.counterclaim.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import org.counterclaim.history.Author;

/** Lets the application itself write, under a name that is no user's: its example, later an import. */
@ApplicationScoped
public class StandIn {
    private static final Set<String> ROLES = Set.of(Role.Names.READER, Role.Names.CONTRIBUTOR, Role.Names.EDITOR);

    private final CurrentIdentityAssociation current;

    StandIn(CurrentIdentityAssociation current) {
        this.current = current;
    }

    /** Does something as this author, with the rights of an editor. */
    @ActivateRequestContext
    public void act(Author author, Runnable deed) {
        var before = current.getIdentity();
        current.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(author.name()))
                .addAttribute(Author.ATTRIBUTE, author)
                .addRoles(ROLES)
                .build());
        try {
            deed.run();
        } finally {
            current.setIdentity(before);
        }
    }
}
