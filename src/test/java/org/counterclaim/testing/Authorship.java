package org.counterclaim.testing;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.history.Author;

/** Makes a user of a test the author of what the test writes, as signing in does. */
@Unremovable
@ApplicationScoped
class Authorship implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.getAttribute(Author.ATTRIBUTE) != null) {
            return Uni.createFrom().item(identity);
        }
        var name = identity.getPrincipal().getName();
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(Author.ATTRIBUTE, new Author(name, name))
                        .build());
    }
}
