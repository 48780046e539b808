package org.counterclaim.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The extended grapheme clusters of a text (UAX #29, section 3). Positions count chars and are asked for in rising
 * order, so that all questions together take linear time; only the surroundings of what is asked for are read.
 */
final class Clusters {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final char FIRST_COMBINING = '\u0300';

    private final String text;
    private final Matcher matcher;
    private int start;
    private int end;

    Clusters(String text) {
        this.text = text;
        this.matcher = CLUSTER.matcher(text);
    }

    /** The last position at or before this one that cuts no cluster. */
    int floor(int position) {
        if (position == text.length()) {
            return position;
        }
        seek(position);
        return start;
    }

    /** The first position at or after this one that cuts no cluster. */
    int ceiling(int position) {
        return floor(position) == position ? position : end;
    }

    private void seek(int position) {
        int sure = position;
        while (sure > end && !surelyCutsNone(sure)) {
            sure--;
        }
        end = Math.max(sure, end);
        while (end <= position && matcher.find(end)) {
            start = matcher.start();
            end = matcher.end();
        }
    }

    /** Below the combining marks nothing holds together but a carriage return and its line feed. */
    private boolean surelyCutsNone(int position) {
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        return before == '\n'
                || before < FIRST_COMBINING && after < FIRST_COMBINING && !(before == '\r' && after == '\n');
    }
}
