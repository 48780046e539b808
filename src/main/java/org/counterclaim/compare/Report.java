package org.counterclaim.compare;

import java.util.List;

/**
 * A comparison in words, as all formats that people read hold it.
 *
 * @param facts what it says of itself: the event, the filters, that it takes no side
 * @param columns the names of the columns
 * @param statements all that the cells refer to by number, and those that answer no question
 */
record Report(String title, List<Fact> facts, List<String> columns, List<Entry> rows, List<Cited> statements) {

    record Fact(String label, String text) {}

    /**
     * One question.
     *
     * @param marks what stands beside the verdict; empty where nothing does
     * @param origins where each value comes from, a line each
     * @param cells what each column has to it, a line for each thing
     */
    record Entry(
            String question,
            String verdict,
            String marks,
            String explanation,
            List<String> origins,
            List<List<String>> cells) {}

    /**
     * One statement.
     *
     * @param language a BCP 47 tag; empty where it is not recorded
     * @param manner how it is worded and through how many hands it came
     */
    record Cited(
            int number, String party, String said, String manner, String language, String wording, String translation) {

        String key() {
            return Integer.toString(number);
        }
    }
}
