package org.counterclaim.search;

import org.counterclaim.source.Source;

/**
 * Names a passage of a source in an index.
 *
 * @param version the newest version of the source in which it stands; 0 for what is known of the source itself
 */
record PassageKey(String source, int version) {
    private static final String SEPARATOR = ".";

    static String of(String source, int version, int number) {
        return source + SEPARATOR + version + SEPARATOR + number;
    }

    /** The page of it: the version of the source in which it stands. */
    String address(Source of) {
        return version == 0 ? of.address() : of.address() + "/versions/" + version;
    }

    static PassageKey read(String key) {
        var parts = key.split("\\" + SEPARATOR);
        return new PassageKey(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }
}
