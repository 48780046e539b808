package org.counterclaim.reading;

import java.util.HashSet;
import java.util.Set;

/** What is said of those whom a figure counts, by the verb before it or the one after. */
final class Predicates {
    private static final WordList BE =
            WordList.of("is are was were be been being 's 're get gets got become became remain remained");
    private static final WordList HAVE = WordList.of("has have had 've having");
    private static final WordList REPORTED = WordList.of(
            "reported confirmed found pronounced declared known counted listed left said recorded officially"
                    + " registered");
    private static final WordList COUNTS = WordList.of(
            "is are was were stands stood reached reaches totalled totaled numbered" + " to at hit exceeded climbed");
    private static final WordList TALLIES = WordList.of("toll number count total tally");
    private static final WordList TURNS =
            WordList.of("that after when as while because if since until before where although though and but or");

    private final Passage passage;
    private final Doubts doubts;

    Predicates(Passage passage, Doubts doubts) {
        this.passage = passage;
        this.doubts = doubts;
    }

    /** The states that the verb before the figure makes: {@code killed 62}, {@code the deaths of 62}. */
    Set<String> before(int from) {
        int last = from - 1;
        boolean nominal = passage.is(last, "of") && passage.isNoun(last - 1) && passage.isState(last - 1);
        int verb = nominal ? last - 1 : last;
        if (!passage.together(verb, from) || !passage.isState(verb)) {
            return Set.of();
        }
        if (passage.is(verb, "dead", "missing") || !nominal && !passage.isVerb(verb)) {
            return Set.of();
        }
        var states = new HashSet<>(Set.of(passage.meaning(verb)));
        if (passage.is(verb - 1, "and", "or") && passage.isState(verb - 2)) {
            states.add(passage.meaning(verb - 2));
        }
        return states;
    }

    /** The words of a tally: {@code the number of soldiers killed rose to 62}; the end of the list is the figure. */
    int tally(int from) {
        if (!passage.is(from - 1, COUNTS)) {
            return -1;
        }
        int start = passage.clauseStart(from);
        for (int i = from - 1; i >= start; i--) {
            if (passage.is(i, TALLIES)) {
                return i;
            }
        }
        return -1;
    }

    /** The states of the clause of which the phrase that ends here is the subject. */
    Set<String> after(int end) {
        int i = afterPhrases(end);
        if (passage.isTagged(i, "WP", "WDT") && passage.is(i, "who", "that", "which")) {
            i++;
        }
        int start = i;
        boolean passive = false;
        while (passage.together(i, end - 1) && isAuxiliary(i) && !isContent(i)) {
            passive |= passage.is(i, BE);
            i++;
        }
        if (doubts.isAny(start, i) || !passage.together(i, end - 1)) {
            return Set.of();
        }
        if (passage.is(i, "lost", "lose") && passage.is(i + 1, "their", "his", "her")) {
            return passage.is(i + 2, "lives", "life") ? Set.of(Meanings.of("killed")) : Set.of();
        }
        if (!isContent(i) || !passive && isActive(i)) {
            return Set.of();
        }
        var states = new HashSet<>(Set.of(passage.meaning(i)));
        boolean joint = passage.is(i + 1, "and", "or", "/") || passage.is(i + 1, ",") && passage.is(i + 2, "and", "or");
        for (int k = i + 2; joint && k < i + 5; k++) {
            if (passage.isTagged(k, "CD") || passage.isNoun(k) && !passage.isState(k)) {
                break;
            }
            if (passage.isState(k)) {
                states.add(passage.meaning(k));
            }
        }
        return states;
    }

    /** After {@code of the army}, {@code in the town} and what stands between commas after "including". */
    private int afterPhrases(int end) {
        int i = end;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (passage.is(i, ",") && passage.is(i + 1, "including", "among", "most", "mostly")) {
                int comma = i + 2;
                while (passage.together(comma, i) && comma < i + 14 && !passage.is(comma, ",")) {
                    comma++;
                }
                grows = passage.is(comma, ",");
                i = grows ? comma + 1 : i;
            } else if (passage.isTagged(i, "IN") && !passage.is(i, TURNS) && passage.together(i, end - 1)) {
                int next = i + 1;
                while (passage.isTagged(next, "DT", "JJ", "NN", "PRP$", "POS", "CD")) {
                    next++;
                }
                grows = next > i + 1;
                i = grows ? next : i;
            }
        }
        return i;
    }

    private boolean isAuxiliary(int i) {
        return passage.is(i, BE)
                || passage.is(i, HAVE)
                || passage.isTagged(i, "RB", "MD")
                || passage.is(i, REPORTED)
                || passage.is(i, "to", "believed", "feared", "presumed", "thought") && passage.isTagged(i, "TO", "VB");
    }

    private boolean isContent(int i) {
        return passage.isState(i) && passage.isTagged(i, "VB", "JJ", "NN", "RB");
    }

    /** {@code 62 soldiers killed three men}. */
    private boolean isActive(int verb) {
        int next = verb + 1;
        boolean day = passage.is(
                next,
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "yesterday",
                "today");
        boolean dies =
                passage.is(verb, "died", "die", "dead", "perished", "missing", "survived", "disappeared", "dying");
        boolean object = passage.isTagged(next, "DT", "PRP", "NN", "JJ", "CD");
        return !dies && (object && !day || passage.is(verb - 1, HAVE));
    }
}
