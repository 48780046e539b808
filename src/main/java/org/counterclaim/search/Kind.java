package org.counterclaim.search;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What can be found. */
@TemplateEnum
public enum Kind {
    CLAIM,
    SOURCE,
    PARTY,
    EVENT;

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it stands in addresses, in the history and in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
