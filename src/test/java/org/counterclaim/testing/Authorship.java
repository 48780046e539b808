package org.counterclaim.testing;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestSecurityIdentityAugmentor;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import org.counterclaim.history.Author;

/** Makes a user of a test the author of what the test writes, as signing in does. */
@ApplicationScoped
class Authorship implements TestSecurityIdentityAugmentor {

    @Override
    public SecurityIdentity augment(SecurityIdentity identity, Annotation[] annotations) {
        var name = identity.getPrincipal().getName();
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Author.ATTRIBUTE, new Author(name, name))
                .build();
    }
}
