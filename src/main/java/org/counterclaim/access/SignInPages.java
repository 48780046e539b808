package org.counterclaim.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
public class SignInPages {
    private final Users users;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Wording wording;

    SignInPages(Users users, Passwords passwords, Entrance entrance, Wording wording) {
        this.users = users;
        this.passwords = passwords;
        this.entrance = entrance;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "access", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance signIn(SignInForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    public Response open(@RestQuery String next) {
        return users.none()
                ? Answer.seeOther("/setup")
                : Response.ok(Templates.signIn(SignInForm.to(next), null)).build();
    }

    @POST
    @Path("/sign-in")
    @PermitAll
    public Response signIn(@BeanParam SignInForm form) {
        try {
            return prove(form)
                    ? Answer.seeOther(form.next())
                    : Answer.again(Templates.signIn(form, messages().signInWrong()));
        } catch (Throttled throttled) {
            return throttled.answer(Templates.signIn(form, throttled.message(messages())));
        }
    }

    private boolean prove(SignInForm form) {
        return entrance.attempt(form.userName(), () -> {
                    var user = users.named(form.userName());
                    boolean right = passwords.match(form.password(), user.orElse(null));
                    return user.filter(named -> right);
                })
                .filter(entrance::admit)
                .isPresent();
    }

    @POST
    @Path("/sign-out")
    @PermitAll
    public Response signOut() {
        entrance.leave();
        return Answer.seeOther("/sign-in");
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
