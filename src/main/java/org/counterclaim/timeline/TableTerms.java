package org.counterclaim.timeline;

import java.util.Locale;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;

/** How tables say what is one of a few things: in codes for programs, in words for people. */
interface TableTerms {

    /** In which times are told. */
    Locale locale();

    /** The address of the application, without a slash at its end. */
    String site();

    String kind(boolean claim);

    String form(WordingForm form);

    /** Whether the words of a quote stand in the stored text of its source. */
    String check(boolean checked);

    String manner(Manner manner);

    String reading(Reading reading);
}
