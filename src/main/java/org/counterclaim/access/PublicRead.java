package org.counterclaim.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets visitors who are not signed in read, where the configuration says so. */
@Singleton
class PublicRead implements SecurityIdentityAugmentor {
    private final boolean allowed;

    PublicRead(@ConfigProperty(name = "counterclaim.public-read") boolean allowed) {
        this.allowed = allowed;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(allowed && identity.isAnonymous() ? reader(identity) : identity);
    }

    private static SecurityIdentity reader(SecurityIdentity visitor) {
        return QuarkusSecurityIdentity.builder(visitor)
                .addRole(Role.Names.READER)
                .build();
    }
}
