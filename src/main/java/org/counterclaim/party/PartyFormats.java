package org.counterclaim.party;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How parties look in templates. */
@TemplateExtension
class PartyFormats {
    private PartyFormats() {}

    /** The country of a party, for people. */
    static String countryName(Party party, Locale locale) {
        return Country.nameOf(party.country(), locale);
    }
}
