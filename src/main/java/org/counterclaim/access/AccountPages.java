package org.counterclaim.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** A user's own page: their password, and where they are signed in. */
@Path("/account")
public class AccountPages {
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Flash flash;
    private final Wording wording;

    AccountPages(Users users, Sessions sessions, Passwords passwords, Entrance entrance, Flash flash, Wording wording) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.entrance = entrance;
        this.flash = flash;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "access", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance account(
                User user, Session here, List<Session> sessions, Errors errors, String problem);

        private Templates() {}
    }

    @GET
    @Authenticated
    public TemplateInstance open() {
        return page(Errors.none(), null);
    }

    @POST
    @Path("/password")
    @Authenticated
    public Response changePassword(@BeanParam PasswordForm form) {
        try {
            var errors = check(form);
            if (errors.any()) {
                return Answer.again(page(errors, null));
            }
            users.changePassword(user(), passwords.hash(form.newPassword()), entrance.session());
            return done(messages().passwordChanged());
        } catch (Throttled throttled) {
            return throttled.answer(page(Errors.none(), throttled.message(messages())));
        }
    }

    private Errors check(PasswordForm form) {
        return Errors.none()
                .and(() -> requireOwn(form.password()))
                .and(() -> passwords.require("newPassword", form.newPassword(), user().name()))
                .and(() -> {
                    if (!form.newPassword().equals(form.repeated())) {
                        throw new Refused("repeated", messages().repeatedDiffers());
                    }
                });
    }

    /** Whoever holds a stolen session does not thereby know the password. */
    private void requireOwn(String password) {
        entrance.attempt(user().name(), () -> Optional.of(user()).filter(own -> passwords.match(password, own)))
                .orElseThrow(() -> new Refused("password", messages().passwordWrong()));
    }

    @POST
    @Path("/sessions/{id}/ending")
    @Authenticated
    public Response end(long id) {
        sessions.end(user(), id);
        return done(messages().sessionEnded());
    }

    @POST
    @Path("/endings")
    @Authenticated
    public Response endOthers() {
        sessions.endOthers(user(), entrance.session().id());
        return done(messages().othersEnded());
    }

    private Response done(String message) {
        flash.say(message);
        return Answer.seeOther("/account");
    }

    private TemplateInstance page(Errors errors, String problem) {
        return Templates.account(user(), entrance.session(), sessions.of(user()), errors, problem);
    }

    private User user() {
        return entrance.session().user();
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
