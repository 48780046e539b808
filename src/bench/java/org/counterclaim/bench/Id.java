package org.counterclaim.bench;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.util.Map;

/** The id of a record, as the database and as addresses and snapshots have it. */
record Id(long number, String text) {

    static Id next() {
        var tsid = TsidCreator.getTsid();
        return new Id(tsid.toLong(), tsid.toLowerCase());
    }

    static Id of(long number) {
        return new Id(number, Tsid.from(number).toLowerCase());
    }

    /** How snapshots name it. */
    Map<String, Object> called(String name) {
        return Map.of("id", text, "name", name);
    }
}
