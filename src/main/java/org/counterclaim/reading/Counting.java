package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what every number of a statement counts, and what is said of it. */
final class Counting {
    /** What no question counts. */
    private static final String NOTHING = "?";

    private static final WordList WORDS_OF_A_TALLY = WordList.of("of the those people");

    private final Passage passage;
    private final Predicates predicates;
    private final Doubts doubts;
    private final List<Hedge> hedges = new ArrayList<>();
    private final List<Nominal> nominals = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Counting(String text, Passage passage) {
        this.passage = passage;
        doubts = new Doubts(passage, hedges);
        predicates = new Predicates(passage, doubts);
        for (var numeral : Numerals.in(text, passage)) {
            var hedge = Hedge.of(passage, numeral);
            hedges.add(hedge);
            nominals.add(Nominal.after(passage, hedge.to(), numeral.sign()));
        }
    }

    /** Figures that are stated as they are, in the order of the text. */
    static List<Figure> in(String text, Passage passage) {
        var counting = new Counting(text, passage);
        for (int i = 0; i < counting.hedges.size(); i++) {
            counting.figures.add(counting.figure(i));
        }
        counting.shareWithTheFormer();
        counting.shareWithTheNext();
        counting.repeatHeads();
        return counting.certain();
    }

    private Figure figure(int i) {
        var hedge = hedges.get(i);
        var nominal = nominals.get(i);
        var said = said(i);
        int tally = predicates.tally(hedge.from());
        if (tally >= 0 && nominal.head().isEmpty()) {
            return tallied(hedge, tally, said);
        }
        var states = new HashSet<>(nominal.states());
        if (!states.isEmpty() && passage.is(nominal.to(), "and", "or") && passage.isState(nominal.to() + 1)) {
            states.add(passage.meaning(nominal.to() + 1));
        }
        var before = predicates.before(hedge.from());
        states.addAll(states.isEmpty() ? before : Set.of());
        if (states.isEmpty() || !nominal.states().isEmpty()) {
            states.addAll(predicates.after(nominal.to()));
        }
        var typed = isSoFar(i) ? hedge.typed() + " so far" : hedge.typed();
        var whole = new Hedge(hedge.from(), hedge.to(), typed, hedge.more());
        return new Figure(whole, nominal.head(), nominal.qualifiers(), states, said);
    }

    /** {@code The number of soldiers killed rose to 62}. */
    private Figure tallied(Hedge hedge, int tally, Set<String> said) {
        var states = new HashSet<String>();
        var head = "";
        for (int i = Math.max(0, tally - 1); i < hedge.from() - 1; i++) {
            if (passage.isState(i)) {
                states.add(passage.meaning(i));
            } else if (i > tally && passage.isNoun(i) && !passage.is(i, WORDS_OF_A_TALLY) && head.isEmpty()) {
                head = passage.meaning(i);
            }
        }
        return new Figure(hedge, head, Set.of(), states, said);
    }

    private Set<String> said(int i) {
        var said = new HashSet<String>();
        int from = passage.clauseStart(hedges.get(i).from());
        for (int k = i > 0 ? Math.max(from, nominals.get(i - 1).to()) : from; k < end(i); k++) {
            said.add(passage.meaning(k));
        }
        return said;
    }

    /** Before the next figure, or at the end of the clause. */
    private int end(int i) {
        int end = nominals.get(i).to();
        int next = i + 1 < hedges.size() ? hedges.get(i + 1).from() : passage.size();
        while (end < next
                && passage.together(end, hedges.get(i).from())
                && !passage.is(end, ",", ";", ":", "but", "while")) {
            end++;
        }
        return end;
    }

    private boolean isSoFar(int i) {
        for (int k = nominals.get(i).to(); k < end(i); k++) {
            if (passage.is(k, "so") && passage.is(k + 1, "far")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 62 soldiers and 20 civilians were killed}. */
    private void shareWithTheFormer() {
        for (int i = figures.size() - 2; i >= 0; i--) {
            var next = figures.get(i + 1);
            if (isJoined(i) && figures.get(i).states().isEmpty()) {
                figures.set(i, figures.get(i).and(next.states()).saying(next.said()));
            }
            if (isJoined(i) && nominals.get(i).model() && nominals.get(i + 1).model()) {
                // Types of one kind: the answer would be their sum, which nobody said.
                figures.set(i, figures.get(i).with(NOTHING));
                figures.set(i + 1, next.with(NOTHING));
                continue;
            }
            boolean unnamed = figures.get(i).head().isEmpty()
                    && (nominals.get(i).model() || !figures.get(i).qualifiers().isEmpty());
            if (unnamed) {
                figures.set(i, figures.get(i).with(isJoined(i) ? next.head() : NOTHING));
            }
        }
    }

    /** {@code killed 62 soldiers and 20 civilians}; {@code 62 were killed, 20 of them children}. */
    private void shareWithTheNext() {
        for (int i = 1; i < figures.size(); i++) {
            boolean shares =
                    isJoined(i - 1) || isIncluded(i - 1) || nominals.get(i).ofThem();
            if (figures.get(i).states().isEmpty() && shares) {
                var former = figures.get(i - 1);
                figures.set(i, figures.get(i).and(former.states()).saying(former.said()));
            }
        }
    }

    /** {@code 62 soldiers were killed and 100 wounded}: the noun is not repeated. */
    private void repeatHeads() {
        for (int i = 1; i < figures.size(); i++) {
            boolean together =
                    passage.together(hedges.get(i - 1).from(), hedges.get(i).from());
            if (figures.get(i).standsAlone() && together && !nominals.get(i).model()) {
                figures.set(i, figures.get(i).with(figures.get(i - 1).head()));
            }
        }
    }

    private boolean isJoined(int i) {
        int from = nominals.get(i).to();
        int to = hedges.get(i + 1).from();
        return to > from
                && to - from < 3
                && passage.is(from, "and", ",", "or", "&")
                && (to - from == 1 || passage.is(from + 1, "and", "or"));
    }

    private boolean isIncluded(int i) {
        int from = nominals.get(i).to();
        int to = hedges.get(i + 1).from();
        return to > from && to - from < 6 && passage.is(to - 1, "including", "them", "whom");
    }

    /** {@code half of the 62}: what is said is said of a part. */
    private boolean isWhole(int i) {
        int from = hedges.get(i).from();
        return passage.is(from - 1, "of") && predicates.before(from).isEmpty();
    }

    private List<Figure> certain() {
        var certain = new ArrayList<Figure>();
        for (int i = 0; i < figures.size(); i++) {
            boolean than = passage.is(hedges.get(i).from() - 1, "than", "as");
            boolean takenBack = doubts.isAny(hedges.get(i).to(), end(i));
            boolean added = hedges.get(i).more()
                    && (i == 0
                            || figures.get(i - 1).states().equals(figures.get(i).states()));
            boolean one =
                    hedges.get(i).typed().equals("1") && figures.get(i).states().isEmpty();
            if (!than && !one && !isWhole(i) && !added && !takenBack && !doubts.about(hedges.get(i))) {
                certain.add(figures.get(i));
            }
        }
        return certain;
    }
}
