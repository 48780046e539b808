package org.counterclaim.timeline;

import java.util.Locale;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;

/** Codes in small letters; they never change. */
record Codes(Locale locale, String site) implements TableTerms {

    @Override
    public String kind(boolean claim) {
        return claim ? "claim" : "event";
    }

    @Override
    public String form(WordingForm form) {
        return code(form);
    }

    @Override
    public String check(boolean checked) {
        return checked ? "checked" : "unchecked";
    }

    @Override
    public String manner(Manner manner) {
        return code(manner);
    }

    @Override
    public String reading(Reading reading) {
        return code(reading);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
