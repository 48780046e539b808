package org.counterclaim.access;

import io.quarkus.qute.TemplateEnum;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user may do; each role may do all that the ones before it may. */
@TemplateEnum
public enum Role {
    /** Reads everything that is not hidden. */
    READER,
    /** Records, and edits what they recorded. */
    CONTRIBUTOR,
    /** Edits everything, merges, hides, judges. */
    EDITOR,
    /** Keeps the users and the whole history. */
    ADMIN;

    /** The role that the page itself put into a form. */
    static Role of(String typed) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** The roles that somebody with this role has. */
    Set<String> included() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles as annotations name them. */
    public static final class Names {
        public static final String READER = "READER";
        public static final String CONTRIBUTOR = "CONTRIBUTOR";
        public static final String EDITOR = "EDITOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
