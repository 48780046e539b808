package org.counterclaim.timeline;

/**
 * A line of a file that is made for reading.
 *
 * @param label what it is; empty where the text says it
 * @param link where the text leads; empty for nowhere
 */
record Fact(String label, String text, String link) {

    static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }
}
