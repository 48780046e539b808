package org.counterclaim.source;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * How one sequence became another, found within bounds of time and memory.
 *
 * @param all the edits, in order; what lies between them stands in both
 * @param exact false where the two have too little in common: everything between their common beginning and end is then
 *     one edit
 */
record Edits(List<Edit> all, boolean exact) {
    /** The search takes time and memory by the square of the edits, and memory by the length of what it looks at. */
    private static final int LONGEST = 200_000;

    /**
     * The elements from {@code from} to before {@code until} became those from {@code to} to before {@code toUntil}.
     */
    record Edit(int from, int until, int to, int toUntil) {}

    /** Finds at most so many insertions and deletions. */
    static <T> Edits between(List<T> before, List<T> after, int most) {
        int same = commonBeginning(before, after);
        int end = commonEnd(before.subList(same, before.size()), after.subList(same, after.size()));
        var whole = new Edit(same, before.size() - end, same, after.size() - end);
        if (whole.from() == whole.until() || whole.to() == whole.toUntil()) {
            return new Edits(
                    whole.until() == whole.from() && whole.to() == whole.toUntil() ? List.of() : List.of(whole), true);
        }
        var middle = before.subList(whole.from(), whole.until());
        var other = after.subList(whole.to(), whole.toUntil());
        if (middle.size() + other.size() > LONGEST) {
            return new Edits(List.of(whole), false);
        }
        try {
            return search(middle, other, new Patience(most), same);
        } catch (TooDifferent different) {
            return new Edits(List.of(whole), false);
        }
    }

    private static <T> Edits search(List<T> before, List<T> after, Patience patience, int offset) {
        var edits = new ArrayList<Edit>();
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiff<T>(), patience).getDeltas()) {
            int from = offset + delta.getSource().getPosition();
            int to = offset + delta.getTarget().getPosition();
            edits.add(new Edit(
                    from,
                    from + delta.getSource().size(),
                    to,
                    to + delta.getTarget().size()));
        }
        return new Edits(edits, true);
    }

    private static <T> int commonBeginning(List<T> one, List<T> other) {
        int same = 0;
        int most = Math.min(one.size(), other.size());
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static <T> int commonEnd(List<T> one, List<T> other) {
        int same = 0;
        int most = Math.min(one.size(), other.size());
        while (same < most && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Gives up a search that has come to too many edits. */
    private record Patience(int most) implements DiffAlgorithmListener {
        @Override
        public void diffStart() {
            // Nothing has been looked at yet.
        }

        @Override
        public void diffStep(int value, int max) {
            if (value > most) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {
            // It was found in time.
        }
    }

    /** A search that was given up; no fault. */
    private static final class TooDifferent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooDifferent() {
            super(null, null, false, false);
        }
    }
}
