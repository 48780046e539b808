package org.counterclaim.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;

/** The page to which a one-time link leads: whoever opens it becomes a user. */
@Path("/invitations/{token}")
public class InvitationPages {
    private final Users users;
    private final Invitations invitations;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Forms forms;
    private final Wording wording;

    InvitationPages(
            Users users,
            Invitations invitations,
            Passwords passwords,
            Entrance entrance,
            Forms forms,
            Wording wording) {
        this.users = users;
        this.invitations = invitations;
        this.passwords = passwords;
        this.entrance = entrance;
        this.forms = forms;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "access", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance join(Invitation invitation, JoinForm form, Errors errors, String problem);

        static native TemplateInstance uninvited(String problem);

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response open(String token) {
        try {
            var page = Templates.join(require(token), JoinForm.EMPTY, Errors.none(), null);
            return Response.ok(page).build();
        } catch (NotFoundException closed) {
            return closed();
        } catch (Throttled throttled) {
            return throttled.answer(Templates.uninvited(throttled.message(messages())));
        }
    }

    @POST
    @PermitAll
    public Response join(String token, @BeanParam JoinForm form) {
        Invitation invitation = null;
        try {
            invitation = require(token);
            var errors = forms.check(form).and(() -> passwords.require("password", form.password(), form.userName()));
            if (!errors.any()) {
                errors.and(() -> accept(token, form));
            }
            return errors.any() ? Answer.again(Templates.join(invitation, form, errors, null)) : Answer.seeOther("/");
        } catch (NotFoundException closed) {
            return closed();
        } catch (Throttled throttled) {
            return throttled.answer(Templates.join(invitation, form, Errors.none(), throttled.message(messages())));
        }
    }

    private void accept(String token, JoinForm form) {
        entrance.admit(users.accept(new Secret(token), form.userName(), passwords.hash(form.password())));
    }

    private Invitation require(String token) {
        return entrance.attempt(() -> invitations.of(new Secret(token))).orElseThrow(NotFoundException::new);
    }

    private Response closed() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.uninvited(messages().invitationClosed()))
                .build();
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
