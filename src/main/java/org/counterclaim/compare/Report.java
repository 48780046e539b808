package org.counterclaim.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison in words, as all formats that people read hold it.
 *
 * @param facts what it says of itself: the event, the filters, that it takes no side
 * @param columns the names of the columns
 * @param statements all that the cells refer to by number, and those that answer no question
 * @param sources where these were found, by title
 */
record Report(
        String title,
        List<Fact> facts,
        List<String> columns,
        List<Entry> rows,
        List<Cited> statements,
        List<Found> sources) {

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
     * @param source where it was found
     */
    record Cited(
            int number,
            String party,
            String said,
            String manner,
            String language,
            String wording,
            String translation,
            Found source) {

        String key() {
            return Integer.toString(number);
        }
    }

    /**
     * One source; what is not known, or not for everybody, is empty.
     *
     * @param link the address on the web, if one may stand in a link
     */
    record Found(String title, String publisher, String published, String address, Optional<String> link) {
        static final Found NOWHERE = new Found("", "", "", "", Optional.empty());

        /** What there is to say of it, in one line. */
        String line() {
            return Stream.of(title, publisher, published)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }
}
