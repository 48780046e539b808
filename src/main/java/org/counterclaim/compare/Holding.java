package org.counterclaim.compare;

import java.util.List;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;

/**
 * What a voice holds by now, with every claim in which it says so.
 *
 * @param value in the words in which it was given last, without the options that stand no more
 * @param reports one for each claim, in the order of time, at least one
 * @param orderUnknown whether it stands only because nobody knows which of several was given last
 */
public record Holding(Speaker voice, Stance stance, Value value, List<Given> reports, boolean orderUnknown) {

    public Given latest() {
        return reports.get(reports.size() - 1);
    }
}
