package org.counterclaim.claim;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.counterclaim.source.Language;

/** How claims look in templates. */
@TemplateExtension
class ClaimFormats {
    private ClaimFormats() {}

    /** When it was said, for people; empty where nobody knows. */
    static String saidInWords(Claim claim, Locale locale) {
        var said = claim.said();
        return said == null ? "" : said.inWords(locale);
    }

    /** The same for lists. */
    static String saidInShort(Claim claim, Locale locale) {
        var said = claim.said();
        return said == null ? "" : said.inShort(locale);
    }

    /** The language of the wording, for people. */
    static String languageInWords(Claim claim, Locale locale) {
        return Language.inWords(claim.language(), locale);
    }
}
