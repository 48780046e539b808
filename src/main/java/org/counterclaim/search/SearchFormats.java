package org.counterclaim.search;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Locale;

/** How what was found looks in templates. */
@TemplateExtension
class SearchFormats {
    private SearchFormats() {}

    /** A count for people: 1,048,576. */
    static String grouped(Long count, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }
}
