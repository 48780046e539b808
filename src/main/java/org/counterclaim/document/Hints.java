package org.counterclaim.document;

/**
 * What the sender said of a file, each empty if nothing; hints are followed only where the content leaves it open.
 *
 * @param mediaType as declared in HTTP or with an upload, with or without parameters
 * @param charset as declared there
 * @param name the name of the file
 * @param address where it was fetched
 */
public record Hints(String mediaType, String charset, String name, String address) {
    /** Nothing was said. */
    public static final Hints NONE = new Hints("", "", "", "");

    public Hints {
        mediaType = orEmpty(mediaType);
        charset = orEmpty(charset);
        name = orEmpty(name);
        address = orEmpty(address);
    }

    private static String orEmpty(String said) {
        return said == null ? "" : said.strip();
    }
}
