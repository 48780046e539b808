package org.counterclaim.search;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** In what order findings stand; of equal ones the later recorded first. */
@TemplateEnum
public enum Order {
    /** What matches best stands first. */
    RELEVANCE,
    /** By their own time, the latest first; what has none stands last. */
    LATEST,
    /** By their own time, the earliest first; what has none stands last. */
    EARLIEST,
    /** The last recorded first. */
    RECORDED;

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
