package org.counterclaim.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What something recorded may have or lack, as it is asked for: {@code has:answer}. */
enum Has {
    ANSWER,
    TRANSLATION,
    RELAY,
    NOTE,
    TEXT,
    DATE;

    /** As it is typed, and as it stands in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of those that are there. */
    static List<String> codes(Map<Has, Boolean> there) {
        return new EnumMap<>(there)
                .entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(each -> each.getKey().code())
                        .toList();
    }
}
