package org.counterclaim.search;

import java.util.Locale;

/** Constants as they stand in addresses. */
final class Named {
    private Named() {}

    /** The constant of a name in any case; null where there is none. */
    static <E extends Enum<E>> E of(Class<E> type, String name) {
        try {
            return name.isEmpty() ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
