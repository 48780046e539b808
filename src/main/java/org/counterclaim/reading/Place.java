package org.counterclaim.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of a stored text as addresses name it: "120-188".
 *
 * @param start in code points from the start of the text
 * @param end in code points, exclusive
 */
public record Place(int start, int end) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})-(\\d{1,7})");

    /** The range that an address names; empty where it names none. */
    static Optional<Place> read(String written) {
        var match = WRITTEN.matcher(written == null ? "" : written);
        if (!match.matches()) {
            return Optional.empty();
        }
        var place = new Place(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return place.start < place.end ? Optional.of(place) : Optional.empty();
    }

    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }

    int length() {
        return end - start;
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
