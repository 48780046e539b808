package org.counterclaim.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names with values, some of them null: the columns of a row, or the fields of a snapshot. */
final class Fields {
    private Fields() {}

    static Map<String, Object> of(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
