package org.counterclaim.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.history.Author;
import org.counterclaim.history.Subject;

/** Whoever sent this request, as pages ask about them: {@code inject:visitor} in templates. */
@Named
@RequestScoped
public class Visitor {
    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The user name; null for a visitor who is not signed in. */
    public String name() {
        return signedIn() ? identity.getPrincipal().getName() : null;
    }

    /** The author of what this visitor writes; null for a visitor who is not signed in. */
    public Author author() {
        return identity.getAttribute(Author.ATTRIBUTE);
    }

    /** The names of the roles, in their order. */
    Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    /** The key of the user; empty for a visitor who is not signed in. */
    public Optional<Long> user() {
        return Optional.ofNullable(author()).flatMap(author -> Subject.idOf(author.id()));
    }

    public boolean reader() {
        return identity.hasRole(Role.Names.READER);
    }

    public boolean contributor() {
        return identity.hasRole(Role.Names.CONTRIBUTOR);
    }

    public boolean editor() {
        return identity.hasRole(Role.Names.EDITOR);
    }

    public boolean admin() {
        return identity.hasRole(Role.Names.ADMIN);
    }

    /** What is hidden is seen by those who may edit it only. */
    public boolean maySee(Subject subject) {
        return !subject.hidden() || mayEdit(subject);
    }

    /** Editors edit everything, contributors what they recorded. */
    public boolean mayEdit(Subject subject) {
        return editor() || contributor() && subject.createdBy(author());
    }
}
