package org.counterclaim.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.counterclaim.history.Changes;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** The page by which the first user comes in; there is none afterwards. */
@Path("/setup")
public class SetupPages {
    private final Users users;
    private final SetupCodes codes;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Forms forms;
    private final Wording wording;
    private final Changes changes;
    private final Event<SetUp> setUp;

    SetupPages(
            Users users,
            SetupCodes codes,
            Passwords passwords,
            Entrance entrance,
            Forms forms,
            Wording wording,
            Changes changes,
            Event<SetUp> setUp) {
        this.users = users;
        this.codes = codes;
        this.passwords = passwords;
        this.entrance = entrance;
        this.forms = forms;
        this.wording = wording;
        this.changes = changes;
        this.setUp = setUp;
    }

    @CheckedTemplate(basePath = "access", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance setup(SetupForm form, boolean empty, Errors errors, String problem);

        private Templates() {}
    }

    @GET
    @PermitAll
    public TemplateInstance open() {
        requireNobody();
        return page(SetupForm.EMPTY, Errors.none(), null);
    }

    @POST
    @PermitAll
    public Response setUp(@BeanParam SetupForm form) {
        requireNobody();
        try {
            var errors = check(form);
            if (!errors.any()) {
                errors.and(() -> entrance.admit(users.setUp(form.userName(), passwords.hash(form.password()))));
            }
            if (!errors.any()) {
                setUp.fire(new SetUp(!form.example().isEmpty()));
            }
            return errors.any() ? Answer.again(page(form, errors, null)) : Answer.seeOther("/");
        } catch (Throttled throttled) {
            return throttled.answer(page(form, Errors.none(), throttled.message(messages())));
        }
    }

    /** The example is offered only where nothing is recorded yet. */
    private TemplateInstance page(SetupForm form, Errors errors, String problem) {
        return Templates.setup(form, changes.none(), errors, problem);
    }

    /** A password is weighed only for whoever has the code: that costs time. */
    private Errors check(SetupForm form) {
        var errors = forms.check(form).and(() -> requireCode(form));
        return errors.any()
                ? errors
                : errors.and(() -> passwords.require("password", form.password(), form.userName()));
    }

    private void requireCode(SetupForm form) {
        entrance.attempt(() -> Optional.of(form.setupCode()).filter(codes::accepts))
                .orElseThrow(() -> new Refused("setupCode", messages().codeWrong()));
    }

    private void requireNobody() {
        if (!users.none()) {
            throw new NotFoundException();
        }
    }

    private AccessMessages messages() {
        return wording.in(AccessMessages.class);
    }
}
