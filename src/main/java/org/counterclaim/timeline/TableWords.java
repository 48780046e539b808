package org.counterclaim.timeline;

import java.util.Locale;
import org.counterclaim.claim.ClaimMessages;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Reading;
import org.counterclaim.web.Wording;

/** The words of the reader's language. */
record TableWords(
        Locale locale, String site, String zone, TableMessages table, ClaimMessages claim, QuestionMessages question)
        implements TableTerms {

    static TableWords of(Wording wording, Scope scope) {
        return new TableWords(
                wording.locale(),
                scope.site(),
                scope.zone().getId(),
                wording.in(TableMessages.class),
                wording.in(ClaimMessages.class),
                wording.in(QuestionMessages.class));
    }

    String column(TableColumn column) {
        return table.column(column, zone);
    }

    @Override
    public String kind(boolean claim) {
        return claim ? table.claim() : table.event();
    }

    @Override
    public String form(WordingForm form) {
        return claim.form(form);
    }

    @Override
    public String check(boolean checked) {
        return checked ? table.checked() : table.unchecked();
    }

    @Override
    public String manner(Manner manner) {
        return claim.manner(manner);
    }

    @Override
    public String reading(Reading reading) {
        return question.reading(reading);
    }
}
