package org.counterclaim.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryEntry;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.HistoryMessages;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The users and open invitations, as administrators keep them. */
@Path("/users")
public class UserPages {
    private final Users users;
    private final Invitations invitations;
    private final Changes changes;
    private final Forms forms;
    private final Flash flash;
    private final Entrance entrance;
    private final Wording wording;

    UserPages(
            Users users,
            Invitations invitations,
            Changes changes,
            Forms forms,
            Flash flash,
            Entrance entrance,
            Wording wording) {
        this.users = users;
        this.invitations = invitations;
        this.changes = changes;
        this.forms = forms;
        this.flash = flash;
        this.entrance = entrance;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "access", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance users(
                Slice<User> users, List<Invitation> invitations, InviteForm form, Errors errors);

        static native TemplateInstance invited(String link);

        static native TemplateInstance user(User user, UserForm form, Errors errors);

        static native TemplateInstance history(User user, Slice<HistoryEntry> entries, HistoryForm form);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.ADMIN)
    public TemplateInstance list(@RestQuery String after, @RestQuery String before) {
        return list(Cursor.of(after, before), InviteForm.EMPTY, Errors.none());
    }

    /** The link is shown in the answer itself and never again: the database holds no more than its hash. */
    @POST
    @Path("/invitations")
    @RolesAllowed(Role.Names.ADMIN)
    public Response invite(@BeanParam InviteForm form, UriInfo address) {
        var errors = forms.check(form);
        if (errors.any()) {
            return Answer.again(list(null, form, errors));
        }
        var token = invitations.invite(entrance.session().user(), form);
        var link = address.getBaseUri().resolve("/invitations/" + token.text()).toString();
        var once = new CacheControl();
        once.setNoStore(true);
        return Response.ok(Templates.invited(link)).cacheControl(once).build();
    }

    @POST
    @Path("/invitations/{id}/revocation")
    @RolesAllowed(Role.Names.ADMIN)
    public Response revoke(long id) {
        invitations.revoke(id);
        flash.say(messages().invitationRevoked());
        return Answer.seeOther("/users");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.ADMIN)
    public TemplateInstance show(String id) {
        var user = users.require(id);
        return Templates.user(user, UserForm.of(user), Errors.none());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.ADMIN)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var user = users.require(id);
        return Templates.history(user, historyOf(user, before), null);
    }

    private Slice<HistoryEntry> historyOf(User user, Long before) {
        return changes.historyOf(
                user, before, state -> state.saying("role", role -> messages().role(Role.valueOf(role))));
    }

    @POST
    @Path("/{id}/role")
    @RolesAllowed(Role.Names.ADMIN)
    public Response changeRole(String id, @BeanParam UserForm form) {
        return act(id, form, () -> users.changeRole(id, form), messages().roleChanged());
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Role.Names.ADMIN)
    public Response deactivate(String id, @BeanParam UserForm form) {
        return act(id, form, () -> users.deactivate(id, form), messages().deactivated());
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(Role.Names.ADMIN)
    public Response activate(String id, @BeanParam UserForm form) {
        return act(id, form, () -> users.activate(id, form), messages().activated());
    }

    /** Acts on a user from their page, and stays there with what was typed when that is refused. */
    private Response act(String id, UserForm form, Runnable action, String done) {
        var errors = forms.check(form);
        try {
            if (!errors.any()) {
                errors.and(action);
            }
        } catch (StaleEdit stale) {
            errors.and(() -> {
                throw new Refused("role", wording.in(HistoryMessages.class).stale());
            });
        }
        if (errors.any()) {
            var user = users.require(id);
            return Answer.again(Templates.user(user, form, errors));
        }
        flash.say(done);
        return Answer.seeOther("/users/" + id);
    }

    private TemplateInstance list(Cursor cursor, InviteForm form, Errors errors) {
        return Templates.users(users.byName(cursor), invitations.open(), form, errors);
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
