package org.counterclaim.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import org.counterclaim.event.Event;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;

/** The form of a question, on the pages that record one and that edit one. */
@Singleton
class QuestionSheet {
    private static final int EMPTY_ROWS = 2;
    private static final int MORE_ROWS = 10;

    private final Forms forms;
    private final Wording wording;

    QuestionSheet(Forms forms, Wording wording) {
        this.forms = forms;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "question", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance form(Sheet sheet, QuestionForm form, Errors errors, Merge<QuestionForm> merge);

        private Templates() {}
    }

    /**
     * What the form is about.
     *
     * @param event the event of which is asked
     * @param question the question that is edited; null for a new one
     * @param emptyRows how many rows for further options there are
     */
    record Sheet(Event event, Question question, int emptyRows) {}

    /** Whether no saving is asked for, but room for more options. */
    static boolean asksForRows(Filled filled) {
        return filled.line("act").equals("options");
    }

    TemplateInstance withMoreRows(Event event, Question question, QuestionForm form) {
        return Templates.form(new Sheet(event, question, MORE_ROWS), form, Errors.none(), null);
    }

    Saving.Page<QuestionForm> page(Event event, Question question) {
        var sheet = new Sheet(event, question, EMPTY_ROWS);
        return new Saving.Page<>(
                form -> form.check(forms.check(form), wording.in(QuestionMessages.class)),
                change -> QuestionForm.of(change.state(), change.subjectVersion()),
                (form, errors, merge) -> Templates.form(sheet, form, errors, merge));
    }
}
