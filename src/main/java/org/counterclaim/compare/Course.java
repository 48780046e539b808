package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All that a voice answered on one topic in the order of time: "83 on 17 Sep, then more than 90 on 18 Sep". */
public record Course(Speaker voice, String topic, List<Step> steps) {

    /** Whether its account changed: something else was answered before, or something was taken back. */
    public boolean changed() {
        return anyFell(steps) && anyFell(changes());
    }

    private static boolean anyFell(List<Step> steps) {
        for (var step : steps) {
            if (!step.stands()) {
                return true;
            }
        }
        return false;
    }

    /** The steps without those that only say once more what the one before or after them says and that still holds. */
    public List<Step> changes() {
        var changes = new ArrayList<Step>();
        for (var step : steps) {
            var before = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (before != null && saysTheSame(before, step)) {
                changes.set(changes.size() - 1, before.stands() ? before : step);
            } else {
                changes.add(step);
            }
        }
        return changes;
    }

    private static boolean saysTheSame(Step one, Step other) {
        var given = one.given();
        return one.fate() != Fate.RETRACTED
                && other.fate() != Fate.RETRACTED
                && given.response().stance().hasValue()
                        == other.given().response().stance().hasValue()
                && Objects.equals(given.set(), other.given().set())
                && (given.hasValue()
                        || given.response().stance() == other.given().response().stance());
    }
}
