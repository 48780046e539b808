package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.history.Author;
import org.counterclaim.history.Subject;

/** Somebody who may sign in. */
@Entity
@Table(name = "app_user")
public class User extends Subject {
    private String name;
    private String nameKey;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active = true;
    private Instant lastSeen;

    protected User() {}

    User(String name, String passwordHash, Role role) {
        this.name = name;
        this.nameKey = key(name);
        this.passwordHash = passwordHash;
        this.role = role;
    }

    /** Names that differ only in case are the same name. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    void changeRole(Role to) {
        this.role = to;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    String passwordHash() {
        return passwordHash;
    }

    String nameKey() {
        return nameKey;
    }

    @Override
    public String kind() {
        return "user";
    }

    @Override
    public String title() {
        return name;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** Whether this user may sign in. */
    public boolean active() {
        return active;
    }

    /** Whether this user may read what is recorded. */
    public boolean reads() {
        return active && role.included().contains(Role.Names.READER);
    }

    /** When this user was last here, to some minutes; null before the first time. */
    public Instant lastSeen() {
        return lastSeen;
    }

    /** How this user stands in the history. */
    Author author() {
        return new Author(publicId(), name);
    }

    @Override
    public String address() {
        return "/users/" + publicId();
    }

    /** Never a secret: the history is kept for ever. */
    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("role", role.name());
        fields.put("active", active);
        return fields;
    }
}
