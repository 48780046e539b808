package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Keyset;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;

/** All users: every query, and the only methods that write one. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, Long> {
    private static final Keyset<User> BY_NAME =
            new Keyset<>("hidden = false", null, "nameKey", false, User::nameKey, User::id, Cursor::key);

    private final Changes changes;
    private final Sessions sessions;
    private final Invitations invitations;
    private final SetupCodes setupCodes;
    private final Wording wording;

    Users(Changes changes, Sessions sessions, Invitations invitations, SetupCodes setupCodes, Wording wording) {
        this.changes = changes;
        this.sessions = sessions;
        this.invitations = invitations;
        this.setupCodes = setupCodes;
        this.wording = wording;
    }

    /** Whether nobody has set the application up yet. */
    @Transactional
    public boolean none() {
        return findAll().range(0, 0).list().isEmpty();
    }

    /** The user of a public id. */
    public User require(String publicId) {
        return Subject.idOf(publicId).map(this::findById).orElseThrow(NotFoundException::new);
    }

    /** The active user of a name; the connection is given back before a password is compared. */
    @Transactional
    public Optional<User> named(String name) {
        return find("nameKey = ?1 and active = true", User.key(name)).firstResultOptional();
    }

    /** Users by name. */
    public Slice<User> byName(Cursor cursor) {
        return BY_NAME.slice(this, cursor);
    }

    /** Creates the first user, who keeps all others. */
    @Write
    public User setUp(String name, String passwordHash) {
        if (!none()) {
            throw new NotFoundException();
        }
        setupCodes.forget();
        return create(new User(name, passwordHash, Role.ADMIN), null);
    }

    /** Creates the user who follows an invitation, which nobody can follow again. */
    @Write
    public User accept(Secret token, String name, String passwordHash) {
        var invitation = invitations.of(token).orElseThrow(NotFoundException::new);
        invitations.revoke(invitation.id());
        var reason = messages().invitedBy(invitation.inviter().name());
        return create(new User(name, passwordHash, invitation.role()), reason);
    }

    private User create(User user, String reason) {
        if (count("nameKey", user.nameKey()) > 0) {
            throw new Refused("userName", messages().nameTaken(user.name()));
        }
        changes.append(user.author(), user, Action.CREATED, reason);
        return user;
    }

    /** Gives a user another role, from the next request on. */
    @Write
    public void changeRole(String publicId, UserForm form) {
        var user = requireOpened(publicId, form);
        if (form.chosen() != Role.ADMIN) {
            requireOtherAdmin(user, "role");
            invitations.revokeAllBy(user);
        }
        user.changeRole(form.chosen());
        changes.append(user, Action.ROLE_CHANGED, form.reason());
    }

    /** Ends what a user may do, from the next request on. */
    @Write
    public void deactivate(String publicId, UserForm form) {
        var user = requireOpened(publicId, form);
        requireOtherAdmin(user, "reason");
        user.setActive(false);
        changes.append(user, Action.DEACTIVATED, form.reason());
        sessions.endAll(user);
        invitations.revokeAllBy(user);
    }

    /** Lets a deactivated user sign in again. */
    @Write
    public void activate(String publicId, UserForm form) {
        var user = requireOpened(publicId, form);
        user.setActive(true);
        changes.append(user, Action.ACTIVATED, form.reason());
    }

    /** Replaces a password and ends every session but the one in which that was done. */
    @Write
    public void changePassword(User changing, String passwordHash, Session kept) {
        var user = findById(changing.id());
        user.changePassword(passwordHash);
        changes.append(user, Action.PASSWORD_CHANGED, null);
        sessions.endOthers(user, kept.id());
    }

    private User requireOpened(String publicId, UserForm form) {
        var user = require(publicId);
        changes.requireVersion(user, form.openedVersion());
        return user;
    }

    /** Without an active administrator nobody could ever be made one again. */
    private void requireOtherAdmin(User user, String field) {
        boolean last = user.role() == Role.ADMIN
                && user.active()
                && count("role = ?1 and active = true and id <> ?2", Role.ADMIN, user.id()) == 0;
        if (last) {
            throw new Refused(field, messages().lastAdmin());
        }
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
