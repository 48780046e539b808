package org.counterclaim.history;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** What becomes of a form that was sent: saved, or back to the person with all that was typed. */
@Singleton
public class Saving {
    private final Changes changes;
    private final Flash flash;
    private final Wording wording;
    private final Forms forms;

    Saving(Changes changes, Flash flash, Wording wording, Forms forms) {
        this.changes = changes;
        this.flash = flash;
        this.wording = wording;
        this.forms = forms;
    }

    /**
     * How a page treats its form.
     *
     * @param check what is wrong with a form before anything is looked up
     * @param open the form as it opens on a recorded change
     * @param show the page with the form
     */
    public record Page<F extends Record>(Function<F, Errors> check, Function<Change, F> open, View<F> show) {}

    /** A page that shows a form, with what is wrong with it, and beside somebody else's save where there was one. */
    @FunctionalInterface
    public interface View<F extends Record> {
        TemplateInstance of(F form, Errors errors, Merge<F> merge);
    }

    /** Sends a new subject's form through the door, and goes on to its page. */
    public <F extends Record> Response create(Page<F> page, F form, Function<F, Subject> door, String done) {
        return create(page, form, door, done, Subject::address);
    }

    /** Sends a new subject's form through the door, and goes on to where that leads. */
    public <F extends Record, S extends Subject> Response create(
            Page<F> page, F form, Function<F, S> door, String done, Function<S, String> next) {
        var errors = page.check().apply(form);
        if (!errors.any()) {
            try {
                var to = next.apply(door.apply(form));
                flash.say(done);
                return Answer.seeOther(to);
            } catch (Refused refused) {
                errors = Errors.of(refused);
            }
        }
        return Answer.again(page.show().of(form, errors, null));
    }

    /** Sends an edit through the door; somebody else's save in between is laid beside it for merging. */
    public <F extends Record> Response edit(Page<F> page, Edit<F> edit, Function<F, Subject> door, String done) {
        var typed = edit.take().isEmpty()
                ? edit.typed()
                : Forms.taking(edit.typed(), page.open().apply(changes.newestOf(edit.subject())), edit.take());
        try {
            return create(page, typed, door, done);
        } catch (StaleEdit stale) {
            var merge = merge(page, edit, typed);
            return Answer.conflict(page.show().of(merge.proposal(), Errors.none(), merge));
        }
    }

    /**
     * An edit as it was sent.
     *
     * @param opened the version that the form was opened with
     * @param take the fields for which the recorded text shall stand instead of the typed one
     */
    public record Edit<F extends Record>(Subject subject, int opened, F typed, List<String> take) {}

    private <F extends Record> Merge<F> merge(Page<F> page, Edit<F> edit, F typed) {
        var newest = changes.newestOf(edit.subject());
        var opened = changes.at(edit.subject(), edit.opened()).orElse(newest);
        return Merge.of(page.open().apply(opened), page.open().apply(newest), typed, newest);
    }

    /** Acts from a subject's history page, and stays there with what was typed when that is refused. */
    public Response act(Subject subject, HistoryForm form, Deed deed, Function<String, TemplateInstance> refusedPage) {
        var wrong = forms.check(form).all().values().stream().findFirst();
        return wrong.isPresent()
                ? Answer.again(refusedPage.apply(wrong.get().getMessage()))
                : act(subject, deed, refusedPage);
    }

    /** What is to be done, and what is said when it was. */
    public record Deed(Runnable door, String done) {}

    private Response act(Subject subject, Deed deed, Function<String, TemplateInstance> refusedPage) {
        try {
            deed.door().run();
            flash.say(deed.done());
            return Answer.seeOther(subject.address() + "/history");
        } catch (Refused refused) {
            return Answer.again(refusedPage.apply(refused.getMessage()));
        } catch (StaleEdit stale) {
            return Answer.again(
                    refusedPage.apply(wording.in(HistoryMessages.class).stale()));
        }
    }
}
